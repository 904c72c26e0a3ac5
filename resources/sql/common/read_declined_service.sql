-- One declined line of a repair order with its advisor and the vehicle's readings. Decision 2 is LineDecision::Declined.
SELECT l.amount, r.advisor, COALESCE(r.closed_on, r.opened_on), v.odometer, v.odometer_on, v.previous_odometer, v.previous_odometer_on
FROM repair_line l JOIN repair_order r ON r.id = l.repair_order_id LEFT JOIN vehicle v ON v.id = r.vehicle_id
WHERE l.repair_order_id = ? AND l.decision = 2 AND l.description = ?
ORDER BY l.id LIMIT 1
