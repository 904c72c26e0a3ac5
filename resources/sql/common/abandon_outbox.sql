UPDATE outbox SET state = 6, why = ?
WHERE account_id = ? AND state = 1 AND claimed_at < ?
