-- The lead nearest in time of each appraisal without one, from 30 days before it to a day after; values: milliseconds of both.
SELECT a.id, l.id, l.received_at
FROM appraisal a
JOIN lead l ON l.customer_id = a.customer_id AND l.duplicate_of IS NULL
WHERE a.lead_id IS NULL AND l.received_at BETWEEN a.appraised_on * CAST(86400000 AS BIGINT) - ? AND a.appraised_on * CAST(86400000 AS BIGINT) + ?
ORDER BY a.id, l.received_at
