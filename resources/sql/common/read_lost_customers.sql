-- Whose number or address died since an instant, and whom nobody was to call about it since. What died for everybody is of the customer
-- the message was for.
SELECT lost.customer_id FROM (
    SELECT CASE WHEN d.customer_id <> 0 THEN d.customer_id ELSE o.customer_id END AS customer_id, max(d.died_at) AS died_at
    FROM dead_address d LEFT JOIN outbox o ON o.id = CASE WHEN d.cause LIKE 'outbox:%' THEN CAST(substr(d.cause, 8) AS BIGINT) END
    WHERE d.rooftop_id = ? AND d.died_at > ? AND d.revived_at IS NULL
    GROUP BY 1) lost JOIN customer c ON c.id = lost.customer_id
WHERE NOT EXISTS (SELECT 1 FROM task t WHERE t.customer_id = lost.customer_id AND t.program = ?
    AND (t.due_at >= lost.died_at OR t.state IN (0, 1, 2)))
ORDER BY lost.customer_id
