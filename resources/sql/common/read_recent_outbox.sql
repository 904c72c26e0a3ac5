SELECT claimed_at, channel, purpose, program, state
FROM outbox
WHERE customer_id = ? AND claimed_at >= ? AND state IN (1, 2, 6)
ORDER BY claimed_at
