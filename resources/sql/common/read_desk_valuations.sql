-- Every valuation known on a day for a range of vehicles, in the order of read_desk_vehicles, newest first.
SELECT w.vehicle_id, w.provider, w.grade, w.basis, w.valued_on, w.odometer, w.amount
FROM valuation w
WHERE w.vehicle_id BETWEEN ? AND ? AND w.valued_on <= ?
ORDER BY w.vehicle_id, w.valued_on DESC
