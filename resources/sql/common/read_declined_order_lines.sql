-- Lines declined on repair orders of the last days, with whose they are. Decision 2 is LineDecision::Declined.
SELECT l.repair_order_id, l.description, l.op_code, l.decline_reason, l.amount, COALESCE(r.closed_on, r.opened_on), r.ro_number, r.advisor, r.customer_id, r.vehicle_id,
    c.first_name, c.last_name, c.company, v.year, v.make, v.model, v.odometer, v.odometer_on, v.previous_odometer, v.previous_odometer_on
FROM repair_line l JOIN repair_order r ON r.id = l.repair_order_id
LEFT JOIN customer c ON c.id = r.customer_id LEFT JOIN vehicle v ON v.id = r.vehicle_id
WHERE r.rooftop_id = ? AND l.decision = 2 AND COALESCE(r.closed_on, r.opened_on) BETWEEN ? AND ?
ORDER BY r.id, l.id
