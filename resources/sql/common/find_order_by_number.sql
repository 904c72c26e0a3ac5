SELECT id, customer_id, vehicle_id FROM repair_order WHERE rooftop_id = ? AND ro_number = ? ORDER BY opened_on DESC NULLS LAST, id DESC LIMIT 1
