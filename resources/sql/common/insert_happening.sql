INSERT INTO happening (id, rooftop_id, customer_id, vehicle_id, kind, at, recorded_at, subject, detail, once_key)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
