-- One person's calls of a span, newest first, and whether each has a review.
SELECT t.id, t.done_at, t.disposition, t.note, c.first_name, c.last_name, c.company, r.id
FROM task t
JOIN customer c ON c.id = t.customer_id
LEFT JOIN call_review r ON r.task_id = t.id
WHERE t.rooftop_id = ? AND t.done_by = ? AND t.done_at >= ? AND t.done_at < ? AND t.kind = 'call' AND t.state = 3 AND t.disposition <> 'skipped'
ORDER BY t.done_at DESC, t.id DESC LIMIT ?
