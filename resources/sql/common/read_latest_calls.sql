-- When every customer was last called or met over a task up to an instant, in order of the customer: tasks that were done (state 3) and not skipped.
SELECT customer_id, MAX(done_at) FROM task WHERE state = 3 AND done_at <= ? AND disposition <> 'skipped' GROUP BY customer_id ORDER BY customer_id
