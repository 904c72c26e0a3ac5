-- What happened around a conversation besides messages: calls that were finished, visits, leads, looks at the customer's own pages.
SELECT 'call' AS kind, done_at AS at, disposition AS detail, done_by AS who
FROM task WHERE customer_id = ? AND kind = 'call' AND state = 3 AND done_at IS NOT NULL AND disposition <> 'skipped'
UNION ALL
SELECT 'visit', starts_at, state, kind FROM appointment WHERE customer_id = ?
UNION ALL
SELECT 'lead', received_at, vehicle, provider FROM lead WHERE customer_id = ? AND duplicate_of IS NULL
UNION ALL
SELECT 'value page', viewed_at, NULL, NULL FROM page_view WHERE kind = 1 AND subject_id = ? AND outcome = 0
UNION ALL
SELECT 'booking page', viewed_at, NULL, NULL FROM page_view WHERE kind = 2 AND subject_id = ? AND outcome = 0
ORDER BY at
