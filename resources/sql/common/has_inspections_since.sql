SELECT 1 FROM inspection WHERE rooftop_id = ? AND received_at >= ? LIMIT 1
