-- Trade values of every vehicle ever appraised, known on a day, in order of vehicle, series and day.
SELECT l.vehicle_id, l.provider, l.grade, l.basis, l.valued_on, l.amount
FROM valuation l
WHERE l.vehicle_id IN (SELECT a.vehicle_id FROM appraisal a) AND l.valued_on <= ? AND l.basis NOT IN (3, 4, 5)
ORDER BY l.vehicle_id, l.provider, l.grade, l.basis, l.valued_on
