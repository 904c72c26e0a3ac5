-- Inspections that came before their repair order find it when it arrives.
UPDATE inspection SET repair_order_id = r.id, customer_id = COALESCE(inspection.customer_id, r.customer_id), vehicle_id = COALESCE(inspection.vehicle_id, r.vehicle_id)
FROM repair_order r WHERE inspection.repair_order_id IS NULL AND r.rooftop_id = inspection.rooftop_id AND r.ro_number = inspection.ro_number
