SELECT id, rooftop_id, customer_id, vehicle_id, kind, at, recorded_at, subject, detail, once_key
FROM happening WHERE customer_id = ? AND at >= ? ORDER BY at, id
