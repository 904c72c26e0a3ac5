UPDATE outbox SET state = 6, why = ?
WHERE account_id = ? AND state IN (1, 6) AND state + 0 = 1 AND claimed_at + 0 < ?
