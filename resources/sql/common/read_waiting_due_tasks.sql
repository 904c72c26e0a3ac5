SELECT id, owner, place, due_at FROM task WHERE state = 0 AND due_at <= ? ORDER BY due_at LIMIT ?
