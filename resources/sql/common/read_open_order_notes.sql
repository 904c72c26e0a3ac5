SELECT id, ro_number, text, state FROM order_note WHERE state < 2 ORDER BY id LIMIT ?
