-- Where people in a sequence stand: step, days since they came in, and how many; of one campaign when a subject is named.
SELECT step, CAST((? - entered_at) / 86400000 AS BIGINT) AS day, count(*) FROM enrollment
WHERE sequence = ? AND ended_at IS NULL AND (? = '' OR subject = ?) GROUP BY step, day ORDER BY step, day
