SELECT id, owner, place, due_at, state FROM task WHERE customer_id = ? AND enrollment_id = ? AND state IN (0, 1)
