-- Of all people since an instant, newest first, with the customer of the call.
SELECT r.id, r.person, r.task_id, r.at, r.by_person, r.greeting, r.needs, r.product, r.objections, r.appointment, r.documentation, r.overall,
    r.strengths, r.improve, r.seen_at, c.first_name, c.last_name, c.company
FROM call_review r
LEFT JOIN task t ON t.id = r.task_id
LEFT JOIN customer c ON c.id = t.customer_id
WHERE r.rooftop_id = ? AND r.at >= ? ORDER BY r.at DESC, r.id DESC
