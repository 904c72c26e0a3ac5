-- When a program first wrote to or called each of those who bought since a day. State 2 is sent.
WITH asked AS (SELECT customer_id FROM deal WHERE rooftop_id = ? AND contract_on >= ? AND status <> 4 AND customer_id IS NOT NULL)
SELECT customer_id, min(at) FROM (
    SELECT customer_id, finished_at AS at FROM outbox
    WHERE customer_id IN (SELECT customer_id FROM asked) AND rooftop_id = ? AND program = ? AND state = 2
    UNION ALL
    SELECT customer_id, done_at AS at FROM task
    WHERE customer_id IN (SELECT customer_id FROM asked) AND rooftop_id = ? AND program = ? AND disposition IS NOT NULL AND disposition <> 'skipped') AS reached
GROUP BY customer_id
