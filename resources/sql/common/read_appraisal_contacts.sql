-- Every message delivered to and call made to people appraised since a day, in order of person and time. Values: the day (three times) and
-- the instant (three times) from which on, each pair together.
SELECT o.customer_id, o.finished_at, o.channel FROM outbox o
WHERE o.state = 2 AND o.customer_id IN (SELECT a.customer_id FROM appraisal a WHERE a.appraised_on >= ?) AND o.finished_at >= ?
UNION ALL
SELECT t.customer_id, t.at, t.channel FROM contact_attempt t
WHERE t.customer_id IN (SELECT a.customer_id FROM appraisal a WHERE a.appraised_on >= ?) AND t.at >= ?
UNION ALL
SELECT k.customer_id, k.done_at, 1 FROM task k
WHERE k.state = 3 AND k.kind = 'call' AND k.disposition <> 'skipped' AND k.customer_id IN (SELECT a.customer_id FROM appraisal a WHERE a.appraised_on >= ?) AND k.done_at >= ?
ORDER BY 1, 2
