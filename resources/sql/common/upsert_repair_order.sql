INSERT INTO repair_order (
    id, rooftop_id, source_id, ro_number, customer_id, vehicle_id, advisor, status, opened_on, closed_on, promised_on, odometer,
    customer_total, warranty_total, internal_total)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (source_id, ro_number) DO UPDATE SET
    customer_id = COALESCE(excluded.customer_id, repair_order.customer_id),
    vehicle_id = COALESCE(excluded.vehicle_id, repair_order.vehicle_id),
    advisor = COALESCE(excluded.advisor, repair_order.advisor), status = excluded.status,
    opened_on = COALESCE(excluded.opened_on, repair_order.opened_on),
    closed_on = COALESCE(excluded.closed_on, repair_order.closed_on),
    promised_on = COALESCE(excluded.promised_on, repair_order.promised_on),
    odometer = COALESCE(excluded.odometer, repair_order.odometer),
    customer_total = COALESCE(excluded.customer_total, repair_order.customer_total),
    warranty_total = COALESCE(excluded.warranty_total, repair_order.warranty_total),
    internal_total = COALESCE(excluded.internal_total, repair_order.internal_total)
WHERE (
    repair_order.customer_id, repair_order.vehicle_id, repair_order.advisor, repair_order.status, repair_order.opened_on,
    repair_order.closed_on, repair_order.promised_on, repair_order.odometer, repair_order.customer_total,
    repair_order.warranty_total, repair_order.internal_total
) IS DISTINCT FROM (
    COALESCE(excluded.customer_id, repair_order.customer_id), COALESCE(excluded.vehicle_id, repair_order.vehicle_id),
    COALESCE(excluded.advisor, repair_order.advisor), excluded.status, COALESCE(excluded.opened_on, repair_order.opened_on),
    COALESCE(excluded.closed_on, repair_order.closed_on), COALESCE(excluded.promised_on, repair_order.promised_on),
    COALESCE(excluded.odometer, repair_order.odometer), COALESCE(excluded.customer_total, repair_order.customer_total),
    COALESCE(excluded.warranty_total, repair_order.warranty_total), COALESCE(excluded.internal_total, repair_order.internal_total))
RETURNING id
