-- Inspection lines whose last decision is a decline (kind 2), with whose they are.
SELECT d.item_id, i.name, i.service_key, d.reason, d.price, d.decided_at, n.ro_number, n.advisor, n.customer_id, n.vehicle_id,
    c.first_name, c.last_name, c.company, v.year, v.make, v.model, v.odometer, v.odometer_on, v.previous_odometer, v.previous_odometer_on,
    i.severity, n.repair_order_id, n.id
FROM decision d JOIN inspection_item i ON i.id = d.item_id JOIN inspection n ON n.id = i.inspection_id
LEFT JOIN customer c ON c.id = n.customer_id LEFT JOIN vehicle v ON v.id = n.vehicle_id
WHERE n.rooftop_id = ? AND d.kind = 2 AND d.decided_at BETWEEN ? AND ?
    AND d.number = (SELECT max(m.number) FROM decision m WHERE m.item_id = d.item_id)
ORDER BY d.item_id
