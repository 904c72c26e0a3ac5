INSERT INTO vendor_connection (id, rooftop_id, preset, base, variables, is_own_server, is_paused, created_at, quiet_hours)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (rooftop_id, preset) DO UPDATE SET base = excluded.base, variables = excluded.variables, is_own_server = excluded.is_own_server,
    is_paused = excluded.is_paused, quiet_hours = excluded.quiet_hours
