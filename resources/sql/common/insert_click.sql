INSERT INTO click (id, rooftop_id, code, device, clicked_at) VALUES (?, ?, ?, ?, ?)
