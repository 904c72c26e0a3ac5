INSERT INTO valuation (
    id, vehicle_id, source_id, provider, grade, basis, valued_on, odometer, region, amount)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (vehicle_id, provider, grade, basis, valued_on) DO UPDATE SET
    odometer = COALESCE(excluded.odometer, valuation.odometer), region = COALESCE(excluded.region, valuation.region),
    amount = excluded.amount
WHERE (
    valuation.odometer, valuation.region, valuation.amount
) IS DISTINCT FROM (
    COALESCE(excluded.odometer, valuation.odometer), COALESCE(excluded.region, valuation.region), excluded.amount)
RETURNING id
