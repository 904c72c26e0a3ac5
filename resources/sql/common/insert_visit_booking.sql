INSERT INTO visit_booking (id, rooftop_id, customer_id, token_hash, starts_at, minutes, seat, purposes, words, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO NOTHING
