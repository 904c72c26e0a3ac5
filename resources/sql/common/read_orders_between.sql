-- Repair orders of some days with whose they are, for the service board and its figures.
SELECT r.id, r.ro_number, r.advisor, r.status, r.opened_on, r.closed_on, r.promised_on, r.customer_total, r.customer_id, r.vehicle_id,
    c.first_name, c.last_name, c.company, v.year, v.make, v.model
FROM repair_order r LEFT JOIN customer c ON c.id = r.customer_id LEFT JOIN vehicle v ON v.id = r.vehicle_id
WHERE r.rooftop_id = ? AND (r.opened_on BETWEEN ? AND ? OR (r.closed_on IS NULL AND r.opened_on <= ?))
ORDER BY r.id
