-- When what sells wrote first and last, to how many people, and on how many days since an instant. State 2 is sent.
SELECT min(finished_at), max(finished_at), count(DISTINCT customer_id),
    count(DISTINCT CASE WHEN finished_at >= ? THEN finished_at / 86400000 END)
FROM outbox WHERE rooftop_id = ? AND state = 2 AND program IN ('equity', 'appraisals', 'service')
