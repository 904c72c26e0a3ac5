SELECT count(DISTINCT i.customer_id)
FROM inbound AS i
JOIN outbox AS o ON o.id = i.outbox_id
WHERE o.rooftop_id = ? AND o.program = ? AND o.state = 2 AND o.finished_at >= ? AND o.finished_at < ? AND i.is_automatic = 0
