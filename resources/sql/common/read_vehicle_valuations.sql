SELECT id, source_id, provider, grade, basis, valued_on, odometer, region, amount
FROM valuation WHERE vehicle_id = ? ORDER BY valued_on DESC, provider, grade
