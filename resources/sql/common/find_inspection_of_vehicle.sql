SELECT id FROM inspection WHERE vehicle_id = ? ORDER BY received_at DESC, id DESC LIMIT 1
