UPDATE task SET state = 0, due_at = ?, claimed_by = NULL, claimed_until = NULL WHERE id = ? AND state IN (0, 1, 2)
