SELECT d.id, d.rooftop_id, d.customer_id, d.vehicle_id, d.contract_on FROM deal d
WHERE d.contract_on >= ? AND d.customer_id IS NOT NULL AND d.status <> 4 ORDER BY d.id
