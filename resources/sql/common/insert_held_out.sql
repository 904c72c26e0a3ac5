INSERT INTO held_out (customer_id, sequence, subject, rooftop_id, program, at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
