-- SKIP LOCKED: many desks take from one queue without waiting for each other.
DELETE FROM ready WHERE (owner, place, due_at, task_id) =
    (SELECT owner, place, due_at, task_id FROM ready WHERE owner = ? ORDER BY place, due_at, task_id LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING task_id
