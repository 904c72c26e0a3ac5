INSERT INTO inspection (id, rooftop_id, source_id, source_key, ro_number, repair_order_id, customer_id, vehicle_id, technician, advisor,
    started_at, completed_at, received_at, points_planned, points_done, exception, exception_words, odometer)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (source_id, source_key) DO UPDATE SET ro_number = excluded.ro_number,
    repair_order_id = COALESCE(excluded.repair_order_id, inspection.repair_order_id),
    customer_id = COALESCE(excluded.customer_id, inspection.customer_id), vehicle_id = COALESCE(excluded.vehicle_id, inspection.vehicle_id),
    technician = COALESCE(excluded.technician, inspection.technician), advisor = COALESCE(excluded.advisor, inspection.advisor),
    started_at = COALESCE(excluded.started_at, inspection.started_at), completed_at = COALESCE(inspection.completed_at, excluded.completed_at),
    points_planned = excluded.points_planned, points_done = excluded.points_done, exception = excluded.exception,
    exception_words = excluded.exception_words, odometer = COALESCE(excluded.odometer, inspection.odometer)
RETURNING id
