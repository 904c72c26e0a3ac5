SELECT rooftop_id, customer_id, program, sequence, subject, at FROM held_out WHERE customer_id = ? ORDER BY at
