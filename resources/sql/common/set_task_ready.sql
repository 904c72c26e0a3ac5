UPDATE task SET state = 1, claimed_by = NULL, claimed_until = NULL WHERE id = ? AND state IN (0, 2)
