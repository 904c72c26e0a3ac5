-- delivery: 2 delivered, 4 opened, 5 clicked, 6 complained, 7 unsubscribed; channel 2 is e-mail.
SELECT
    count(*),
    count(*) FILTER (WHERE o.delivery IN (2, 4, 5, 6, 7)),
    count(*) FILTER (WHERE o.delivery IN (2, 4, 5, 6, 7) AND o.channel = 2),
    count(*) FILTER (WHERE o.channel = 2 AND EXISTS (SELECT 1 FROM message_event AS e WHERE e.outbox_id = o.id AND e.kind IN (4, 5))),
    count(*) FILTER (WHERE o.channel = 2 AND EXISTS (SELECT 1 FROM message_event AS e WHERE e.outbox_id = o.id AND e.kind = 5)),
    count(DISTINCT o.customer_id)
FROM outbox AS o
WHERE o.rooftop_id = ? AND o.program = ? AND o.state = 2 AND o.finished_at >= ? AND o.finished_at < ?
