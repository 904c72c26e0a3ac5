-- Open tasks of ways through a sequence that ended because their person is already on the same one.
SELECT t.id FROM task t JOIN enrollment e ON e.id = t.enrollment_id
WHERE t.customer_id = ? AND t.state IN (0, 1, 2) AND e.exit_detail = 'merged' AND e.ended_at IS NOT NULL
