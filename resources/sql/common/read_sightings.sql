-- Of vehicles that were appraised since a day: where and when they stood in another's stock, oldest first.
SELECT DISTINCT v.id, s.place, s.seen_on FROM signal s JOIN vehicle v ON v.vin = s.vin JOIN appraisal a ON a.vehicle_id = v.id
WHERE s.kind = 5 AND a.appraised_on >= ? ORDER BY s.seen_on, v.id
