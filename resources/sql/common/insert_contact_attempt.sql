INSERT INTO contact_attempt (id, rooftop_id, customer_id, channel, purpose, address, program, subject, made_by, seconds, outcome, list_version, at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
