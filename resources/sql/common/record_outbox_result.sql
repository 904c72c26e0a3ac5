UPDATE outbox SET state = ?, due_at = ?, finished_at = ?, carrier_id = COALESCE(?, carrier_id), failure = ?, failure_code = ?, why = ?
WHERE id = ? AND state IN (1, 6)
