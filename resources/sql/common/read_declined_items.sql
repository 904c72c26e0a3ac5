-- Inspection lines whose last decision is a decline (kind 2), of some days.
SELECT d.item_id, i.service_key, d.reason, d.price, d.decided_at, n.repair_order_id, n.customer_id, n.vehicle_id
FROM decision d JOIN inspection_item i ON i.id = d.item_id JOIN inspection n ON n.id = i.inspection_id
WHERE n.rooftop_id = ? AND d.kind = 2 AND d.decided_at BETWEEN ? AND ?
    AND d.number = (SELECT max(m.number) FROM decision m WHERE m.item_id = d.item_id)
