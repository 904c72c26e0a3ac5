-- Every valuation of vehicles still owned, by vehicle, newest first; the reader keeps the newest per provider and grade.
SELECT w.vehicle_id, w.provider, w.grade, w.basis, w.valued_on, w.odometer, w.region, w.amount
FROM valuation w
ORDER BY w.vehicle_id, w.valued_on DESC
