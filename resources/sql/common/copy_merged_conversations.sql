-- Whose conversation it is, and until when it is put off; what was decided for the row that stays goes first.
INSERT INTO conversation (rooftop_id, customer_id, address, owner, handed_by, handed_at, snoozed_until, snoozed_by, snoozed_at)
SELECT c.rooftop_id, CAST(? AS BIGINT), c.address, c.owner, c.handed_by, c.handed_at, c.snoozed_until, c.snoozed_by, c.snoozed_at FROM conversation c
WHERE c.customer_id = ? ON CONFLICT DO NOTHING
