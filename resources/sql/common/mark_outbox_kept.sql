UPDATE outbox SET state = ?, due_at = ?, rules = ?, why = ?, pack_version = ?
WHERE id = ? AND state IN (0, 4)
