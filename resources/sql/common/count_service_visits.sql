-- Visits since a day (24 months back, E16), counted from the repair orders of these rows.
UPDATE vehicle SET
    service_visits = (SELECT count(*) FROM repair_order r WHERE r.vehicle_id = vehicle.id AND r.opened_on >= ?),
    last_visit_on = (SELECT max(r.opened_on) FROM repair_order r WHERE r.vehicle_id = vehicle.id)
WHERE id = ?
