UPDATE task SET state = 2, disposition = NULL, note = NULL, done_by = NULL, done_at = NULL, claimed_by = ?, claimed_until = ?
WHERE id = ? AND state = 3
