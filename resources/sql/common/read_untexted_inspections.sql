-- Completed inspections nobody was told of yet, whose customer is known and does not refuse texts.
SELECT i.id, i.customer_id, i.vehicle_id, c.first_name, c.mobile_phone, c.language, v.year, v.make, v.model
FROM inspection AS i
JOIN customer AS c ON c.id = i.customer_id
LEFT JOIN vehicle AS v ON v.id = i.vehicle_id
WHERE i.rooftop_id = ? AND i.texted_at IS NULL AND i.completed_at >= ? AND c.mobile_phone IS NOT NULL
ORDER BY i.completed_at, i.id
