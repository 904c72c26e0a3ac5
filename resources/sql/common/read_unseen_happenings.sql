SELECT id, rooftop_id, customer_id, vehicle_id, kind, at, recorded_at, subject, detail, once_key
FROM happening WHERE seen_at IS NULL AND recorded_at <= ? ORDER BY id LIMIT ?
