SELECT id, rooftop_id, vin, anonymous_key, year, make, model, trim, body, exterior_color, in_service_on, warranty_ends_on, odometer, odometer_on, previous_odometer, previous_odometer_on,
    owner_id, owned_since, ownership_ended_on, ownership_ended_by, service_visits, last_visit_on
FROM vehicle WHERE owner_id = ? ORDER BY owned_since DESC NULLS LAST, id DESC
