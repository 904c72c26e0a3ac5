-- Lines sold on repair orders since a day. Decision 1 is LineDecision::Sold.
SELECT l.id, l.repair_order_id, l.description, COALESCE(r.closed_on, r.opened_on), l.amount, r.vehicle_id, r.ro_number, r.advisor
FROM repair_line l JOIN repair_order r ON r.id = l.repair_order_id
WHERE r.rooftop_id = ? AND l.decision = 1 AND r.vehicle_id IS NOT NULL AND COALESCE(r.closed_on, r.opened_on) BETWEEN ? AND ?
ORDER BY r.id, l.id
