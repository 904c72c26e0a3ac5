INSERT INTO customer_note (id, rooftop_id, customer_id, text, written_by, written_at) VALUES (?, ?, ?, ?, ?, ?)
