-- When what sells wrote first and last, to how many people, how many answers came, and whether an experiment runs. State 2 is sent.
SELECT min(o.finished_at), max(o.finished_at), count(DISTINCT o.customer_id),
    (SELECT count(*) FROM happening WHERE rooftop_id = ? AND kind = 'replied'),
    CASE WHEN EXISTS (SELECT 1 FROM step_run r JOIN enrollment e ON e.id = r.enrollment_id WHERE e.rooftop_id = ? AND r.kind = 'experiment') THEN 1 ELSE 0 END
FROM outbox o WHERE o.rooftop_id = ? AND o.state = 2 AND o.program IN ('equity', 'appraisals', 'service')
