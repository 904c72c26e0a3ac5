SELECT d.id FROM deal d JOIN vehicle v ON v.id = d.vehicle_id WHERE v.vin = ? AND d.status <> 4
ORDER BY d.contract_on DESC NULLS LAST, d.id DESC LIMIT 1
