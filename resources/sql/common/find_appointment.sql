SELECT id, rooftop_id, customer_id, vehicle_id, kind, person, starts_at, minutes, seat, state, program, made_by, made_at, changed_at, note
FROM appointment WHERE id = ?
