SELECT t.id FROM ready r JOIN task t ON t.id = r.task_id JOIN customer c ON c.id = t.customer_id
WHERE t.rooftop_id = ? AND t.program = ? AND t.state = 1 ORDER BY t.id
