SELECT owner, place, due_at, task_id FROM ready WHERE owner = ? ORDER BY place, due_at, task_id LIMIT ?
