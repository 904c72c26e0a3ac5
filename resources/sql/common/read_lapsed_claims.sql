SELECT id, owner, place, due_at FROM task WHERE state = 2 AND claimed_until <= ? ORDER BY claimed_until LIMIT ?
