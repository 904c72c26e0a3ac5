-- A conversation is put off until an instant, or until they write again.
INSERT INTO conversation (rooftop_id, customer_id, address, snoozed_until, snoozed_by, snoozed_at) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (rooftop_id, customer_id, address) DO UPDATE
SET snoozed_until = excluded.snoozed_until, snoozed_by = excluded.snoozed_by, snoozed_at = excluded.snoozed_at
