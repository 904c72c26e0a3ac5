SELECT d.id, v.vin, d.provider, d.grade, d.basis, d.valued_on, d.amount FROM valuation d JOIN vehicle v ON v.id = d.vehicle_id WHERE d.source_id = ?
