SELECT count(DISTINCT customer_id), count(DISTINCT customer_id) FILTER (WHERE disposition IS NOT NULL)
FROM task
WHERE rooftop_id = ? AND program = ? AND kind = 'call' AND due_at >= ? AND due_at < ?
