INSERT INTO order_note (id, rooftop_id, inspection_id, ro_number, customer_id, cause, text, made_at, due_at, state, changed_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
ON CONFLICT (cause) DO NOTHING
