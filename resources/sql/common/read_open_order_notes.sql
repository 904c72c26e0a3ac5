-- Of repair orders (1), or of people (0).
SELECT id, ro_number, text, state, rooftop_id, cause, customer_id, made_at, due_at FROM order_note
WHERE state < 2 AND made_at <= ? AND (CASE WHEN ro_number = '' THEN 0 ELSE 1 END) = ? ORDER BY id LIMIT ?
