SELECT d.id, d.customer_id, d.co_buyer_id, c.source_key, d.vehicle_id, v.vin, v.owner_id, v.owned_since, v.ownership_ended_on, v.odometer_on
FROM deal d LEFT JOIN customer c ON c.id = d.customer_id LEFT JOIN vehicle v ON v.id = d.vehicle_id
WHERE d.source_id = ? AND d.deal_number = ?
