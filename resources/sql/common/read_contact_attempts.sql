SELECT id, rooftop_id, customer_id, channel, purpose, address, program, subject, made_by, seconds, outcome, list_version, at
FROM contact_attempt WHERE customer_id = ? AND at >= ? ORDER BY at, id
