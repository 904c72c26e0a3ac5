-- Customers reached in the period, and those who signed a deal within 90 days of the first time.
SELECT count(*), count(*) FILTER (WHERE EXISTS (
    SELECT 1 FROM deal AS d
    WHERE d.customer_id = t.customer_id AND d.contract_on >= t.first_at / 86400000 AND d.contract_on <= t.first_at / 86400000 + 90))
FROM (
    SELECT customer_id, min(reached_at) AS first_at
    FROM (
        SELECT customer_id, finished_at AS reached_at FROM outbox
        WHERE rooftop_id = ? AND program = ? AND state = 2 AND finished_at >= ? AND finished_at < ?
        UNION ALL
        SELECT customer_id, done_at AS reached_at FROM task
        WHERE rooftop_id = ? AND program = ? AND disposition IS NOT NULL AND done_at >= ? AND done_at < ?) AS reached
    GROUP BY customer_id) AS t
