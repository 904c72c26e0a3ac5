-- By the index of each source: a number is the same one in several.
SELECT c.id, c.first_name, c.last_name, c.company, r.ro_number, r.opened_on, v.year, v.make, v.model, v.trim
FROM repair_order r LEFT JOIN vehicle v ON v.id = r.vehicle_id JOIN customer c ON c.id = COALESCE(r.customer_id, v.owner_id)
WHERE r.source_id IN (SELECT id FROM source) AND r.ro_number = ? ORDER BY r.opened_on DESC NULLS LAST, r.id DESC LIMIT ?
