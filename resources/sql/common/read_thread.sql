-- Everything said between one person or address and us, oldest first. Column 1 is 1 for ours.
SELECT id, 0 AS ours, received_at AS said_at, channel, text, intent AS words, 0 AS state, NULL AS delivery, is_automatic
FROM inbound WHERE from_address = ? OR customer_id = ?
UNION ALL
SELECT id, 1, COALESCE(finished_at, claimed_at, created_at), channel, text, step, state, delivery, 0
FROM outbox WHERE to_address = ? OR customer_id = ?
ORDER BY said_at, id
