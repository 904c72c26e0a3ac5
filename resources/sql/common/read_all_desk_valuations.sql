-- Every valuation, as they lie: putting millions in order by their vehicle costs more than finding each its row.
SELECT w.vehicle_id, w.provider, w.grade, w.basis, w.valued_on, w.odometer, w.amount
FROM valuation w
