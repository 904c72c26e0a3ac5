-- Work done on repair orders closed on some days: lines sold (1), and lines of systems that do not say (0).
SELECT l.id, l.repair_order_id, r.vehicle_id, l.description, r.closed_on, l.amount
FROM repair_line l JOIN repair_order r ON r.id = l.repair_order_id
WHERE r.rooftop_id = ? AND l.decision IN (0, 1) AND r.vehicle_id IS NOT NULL AND r.closed_on BETWEEN ? AND ?
