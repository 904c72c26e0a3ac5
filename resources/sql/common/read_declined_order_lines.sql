-- Lines declined on repair orders of some days. Decision 2 is LineDecision::Declined.
SELECT l.id, l.repair_order_id, l.description, l.decline_reason, l.amount, COALESCE(r.closed_on, r.opened_on), r.customer_id, r.vehicle_id
FROM repair_line l JOIN repair_order r ON r.id = l.repair_order_id
WHERE r.rooftop_id = ? AND l.decision = 2 AND COALESCE(r.closed_on, r.opened_on) BETWEEN ? AND ?
