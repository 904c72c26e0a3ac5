SELECT id, rooftop_id, source_id, source_key, ro_number, repair_order_id, customer_id, vehicle_id, technician, advisor, started_at, completed_at,
    received_at, texted_at, points_planned, points_done, exception, exception_words, odometer
FROM inspection WHERE rooftop_id = ? AND received_at >= ? ORDER BY id
