UPDATE task SET state = ?, disposition = ?, note = ?, done_by = ?, done_at = ?, claimed_by = NULL, claimed_until = NULL
WHERE id = ? AND state IN (0, 1, 2)
