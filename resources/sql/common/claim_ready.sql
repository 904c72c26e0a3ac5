DELETE FROM ready WHERE (owner, place, due_at, task_id) =
    (SELECT owner, place, due_at, task_id FROM ready WHERE owner = ? ORDER BY place, due_at, task_id LIMIT 1)
RETURNING task_id
