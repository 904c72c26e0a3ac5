UPDATE outbox SET state = 5, due_at = NULL, why = ?
WHERE to_address = ? AND state IN (0, 4)
