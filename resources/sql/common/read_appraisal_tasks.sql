-- Calls of the appraisal program waiting or in work, for people appraised since a day.
SELECT t.customer_id, t.vehicle_id, t.due_at, t.script
FROM task t
WHERE t.state IN (0, 1, 2) AND t.program = 'appraisals' AND t.customer_id IN (SELECT a.customer_id FROM appraisal a WHERE a.appraised_on >= ?)
ORDER BY t.customer_id, t.due_at
