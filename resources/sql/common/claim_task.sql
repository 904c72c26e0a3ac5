UPDATE task SET state = 2, claimed_by = ?, claimed_until = ? WHERE id = ? AND state = 1
