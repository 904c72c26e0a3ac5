-- Appointments starting between two instants with whom they are with, in order of time, cancelled ones too.
SELECT a.id, a.rooftop_id, a.customer_id, a.vehicle_id, a.kind, a.person, a.starts_at, a.minutes, a.seat, a.state, a.program, a.made_by,
    a.made_at, a.changed_at, a.note, c.first_name, c.last_name, c.company, c.mobile_phone, c.home_phone, v.year, v.make, v.model
FROM appointment a
LEFT JOIN customer c ON c.id = a.customer_id
LEFT JOIN vehicle v ON v.id = a.vehicle_id
WHERE a.rooftop_id = ? AND a.starts_at >= ? AND a.starts_at < ?
ORDER BY a.starts_at, a.id
