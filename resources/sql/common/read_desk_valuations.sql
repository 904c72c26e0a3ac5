-- Every valuation of one vehicle known on a day, newest first.
SELECT w.vehicle_id, w.provider, w.grade, w.basis, w.valued_on, w.odometer, w.amount
FROM valuation w
WHERE w.vehicle_id = ? AND w.valued_on <= ?
ORDER BY w.valued_on DESC
