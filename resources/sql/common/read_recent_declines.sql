-- decision 2 is Declined (domain/records.h); one row an order, whatever the number of its lines.
SELECT r.id, r.rooftop_id, r.customer_id, r.vehicle_id, coalesce(r.closed_on, r.opened_on), min(l.description)
FROM repair_order r JOIN repair_line l ON l.repair_order_id = r.id AND l.decision = 2
WHERE coalesce(r.closed_on, r.opened_on) >= ? AND r.customer_id IS NOT NULL
GROUP BY r.id, r.rooftop_id, r.customer_id, r.vehicle_id, coalesce(r.closed_on, r.opened_on) ORDER BY r.id
