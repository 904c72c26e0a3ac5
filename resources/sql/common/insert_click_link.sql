INSERT INTO click_link (code, rooftop_id, customer_id, purpose, target, made_at) VALUES (?, ?, ?, ?, ?, ?)
