-- With the untouched leads they hold now, and what they were given since the day began.
SELECT taker.name, taker.weight, taker.is_away, taker.hours, taker.most_open,
    (SELECT COUNT(*) FROM lead WHERE lead.rooftop_id = taker.rooftop_id AND lead.state = 'open' AND lead.owner = taker.name AND lead.first_tried_at IS NULL),
    (SELECT COUNT(*) FROM lead WHERE lead.rooftop_id = taker.rooftop_id AND lead.received_at >= ? AND lead.owner = taker.name AND lead.assigned_at >= ?),
    (SELECT MAX(lead.assigned_at) FROM lead WHERE lead.rooftop_id = taker.rooftop_id AND lead.received_at >= ? AND lead.owner = taker.name)
FROM lead_taker taker WHERE taker.rooftop_id = ? ORDER BY taker.name
