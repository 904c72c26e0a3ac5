SELECT id, rooftop_id, source_id, ro_number, customer_id, vehicle_id, advisor, status, opened_on, closed_on, promised_on, odometer, customer_total, warranty_total, internal_total
FROM repair_order WHERE vehicle_id = ? ORDER BY opened_on DESC NULLS LAST, id DESC
