UPDATE outbox SET state = 5, due_at = NULL, finished_at = ?, why = ?
WHERE rooftop_id = ? AND state IN (0, 4) AND created_at < ? AND run_id IN (
    SELECT r.id
    FROM outreach_run AS r
    WHERE r.rooftop_id = outbox.rooftop_id AND (r.is_stopped = 1 OR r.released_wave < outbox.wave))
