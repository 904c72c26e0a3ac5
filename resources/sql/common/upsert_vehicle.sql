-- What a source does not say erases nothing. Odometer readings of a known vehicle go through record_odometer.
INSERT INTO vehicle (
    id, rooftop_id, vin, anonymous_key, year, make, model, trim, body, exterior_color, in_service_on, warranty_ends_on, odometer,
    odometer_on, previous_odometer, previous_odometer_on)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    year = COALESCE(excluded.year, vehicle.year), make = COALESCE(excluded.make, vehicle.make),
    model = COALESCE(excluded.model, vehicle.model), trim = COALESCE(excluded.trim, vehicle.trim),
    body = COALESCE(excluded.body, vehicle.body), exterior_color = COALESCE(excluded.exterior_color, vehicle.exterior_color),
    in_service_on = COALESCE(excluded.in_service_on, vehicle.in_service_on),
    warranty_ends_on = COALESCE(excluded.warranty_ends_on, vehicle.warranty_ends_on)
WHERE (
    vehicle.year, vehicle.make, vehicle.model, vehicle.trim, vehicle.body, vehicle.exterior_color, vehicle.in_service_on,
    vehicle.warranty_ends_on
) IS DISTINCT FROM (
    COALESCE(excluded.year, vehicle.year), COALESCE(excluded.make, vehicle.make), COALESCE(excluded.model, vehicle.model),
    COALESCE(excluded.trim, vehicle.trim), COALESCE(excluded.body, vehicle.body),
    COALESCE(excluded.exterior_color, vehicle.exterior_color), COALESCE(excluded.in_service_on, vehicle.in_service_on),
    COALESCE(excluded.warranty_ends_on, vehicle.warranty_ends_on))
RETURNING id
