-- The open sequences of the appraisal program for people appraised since a day.
SELECT e.customer_id, e.vehicle_id, e.sequence, e.step, e.entered_at, e.look_at
FROM enrollment e
WHERE e.ended_at IS NULL AND e.program = 'appraisals' AND e.customer_id IN (SELECT a.customer_id FROM appraisal a WHERE a.appraised_on >= ?)
ORDER BY e.customer_id, e.entered_at
