-- Work done on closed repair orders since a day: lines sold (1), and lines of systems that do not say (0).
SELECT l.id, l.repair_order_id, l.description, r.closed_on, l.amount, r.vehicle_id, r.ro_number, r.advisor
FROM repair_line l JOIN repair_order r ON r.id = l.repair_order_id
WHERE r.rooftop_id = ? AND l.decision IN (0, 1) AND r.vehicle_id IS NOT NULL AND r.closed_on BETWEEN ? AND ?
ORDER BY r.id, l.id
