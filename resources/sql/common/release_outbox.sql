UPDATE outbox SET state = 0, due_at = ?, why = ?, rules = NULL
WHERE id = ? AND state IN (3, 4, 6)
