-- Vehicles still owned, in order of id; with read_contract_terms the fast way to a whole book: each is one scan, joined in memory.
SELECT id, owner_id, rooftop_id, year, odometer, odometer_on, previous_odometer, previous_odometer_on,
    in_service_on, warranty_ends_on, owned_since, service_visits, last_visit_on
FROM vehicle WHERE ownership_ended_on IS NULL
ORDER BY id
