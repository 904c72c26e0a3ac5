UPDATE task SET owner = ?, place = ?, due_at = ?, reasons = ?, state = ? WHERE id = ? AND state IN (0, 1)
