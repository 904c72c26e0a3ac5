SELECT id, rooftop_id, preset, base, variables, is_own_server, is_paused, created_at, quiet_hours FROM vendor_connection ORDER BY preset, id
