INSERT INTO alert (id, rooftop_id, happening_id, customer_id, vehicle_id, cause, at, due_at, assigned_to, route, raised_at, taken_at, taken_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
