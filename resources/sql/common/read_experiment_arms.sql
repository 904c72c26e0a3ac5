-- The arms of a sequence's experiments: people, appointments made and opt-outs within 90 days of entering.
SELECT r.step_id, r.words, count(*),
    CAST(sum(CASE WHEN EXISTS (SELECT 1 FROM happening h WHERE h.customer_id = e.customer_id AND h.at >= e.entered_at
        AND h.at < e.entered_at + 7776000000 AND h.kind = 'appointmentSet') THEN 1 ELSE 0 END) AS BIGINT),
    CAST(sum(CASE WHEN EXISTS (SELECT 1 FROM happening h WHERE h.customer_id = e.customer_id AND h.at >= e.entered_at
        AND h.at < e.entered_at + 7776000000 AND h.kind = 'optedOut') THEN 1 ELSE 0 END) AS BIGINT)
FROM enrollment e JOIN step_run r ON r.enrollment_id = e.id AND r.kind = 'experiment' AND r.outcome = 'done'
WHERE e.sequence = ? AND (? = '' OR e.subject = ?) AND e.entered_at >= ? GROUP BY r.step_id, r.words ORDER BY r.step_id, r.words
