SELECT id FROM inspection WHERE rooftop_id = ? AND ro_number = ? ORDER BY received_at DESC, id DESC LIMIT 1
