-- What was done towards those who bought or made an appointment since a day, and what they answered. Nothing of a person who skipped a call.
-- An answer without a step (a reply to no message we know, a visit) is owed to the touch before it. Delivery 5 is a click; state 2 is sent.
WITH asked AS (
    SELECT customer_id FROM deal WHERE rooftop_id = ? AND contract_on >= ? AND status <> 4 AND customer_id IS NOT NULL
    UNION SELECT customer_id FROM appointment WHERE rooftop_id = ? AND made_at >= ? AND state <> 'cancelled')
SELECT o.customer_id, o.finished_at, 0, o.program, o.purpose, o.step, CAST(NULL AS BIGINT)
FROM outbox o WHERE o.customer_id IN (SELECT customer_id FROM asked) AND o.state = 2 AND o.finished_at >= ?
UNION ALL
SELECT o.customer_id, e.at, 1, o.program, o.purpose, o.step, NULL
FROM outbox o JOIN message_event e ON e.outbox_id = o.id AND e.kind = 5
WHERE o.customer_id IN (SELECT customer_id FROM asked) AND o.state = 2 AND e.at >= ?
UNION ALL
SELECT i.customer_id, i.received_at, 1, o.program, o.purpose, o.step, NULL
FROM inbound i LEFT JOIN outbox o ON o.id = i.outbox_id
WHERE i.received_at >= ? AND i.is_automatic = 0 AND i.customer_id IN (SELECT customer_id FROM asked)
UNION ALL
SELECT t.customer_id, t.done_at, CASE WHEN t.disposition IN ('voicemailLeft', 'noAnswer', 'wrongNumber') THEN 0 ELSE 1 END, t.program, 0, CAST(NULL AS TEXT),
    t.enrollment_id
FROM task t WHERE t.customer_id IN (SELECT customer_id FROM asked) AND t.disposition IS NOT NULL AND t.disposition <> 'skipped' AND t.done_at >= ?
UNION ALL
SELECT a.customer_id, a.starts_at, 1, CAST(NULL AS TEXT), 0, CAST(NULL AS TEXT), CAST(NULL AS BIGINT)
FROM appointment a WHERE a.customer_id IN (SELECT customer_id FROM asked) AND a.state = 'shown' AND a.starts_at >= ?
ORDER BY 1, 2
