UPDATE outbox SET state = 3, finished_at = ?, failure = 'other', why = ?
WHERE id = ? AND state IN (0, 4, 6)
