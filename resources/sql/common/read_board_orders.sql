-- Repair orders of the board: written today, closed today (of those written since a day), or still open; with whose they are and the
-- newest inspection of their number since an instant.
SELECT r.id, r.ro_number, r.advisor, r.status, r.opened_on, r.closed_on, r.promised_on, r.customer_id, r.vehicle_id,
    c.first_name, c.last_name, c.company, v.year, v.model,
    (SELECT max(n.id) FROM inspection n WHERE n.rooftop_id = r.rooftop_id AND n.ro_number = r.ro_number AND n.received_at >= ?)
FROM repair_order r LEFT JOIN customer c ON c.id = r.customer_id LEFT JOIN vehicle v ON v.id = r.vehicle_id
WHERE r.rooftop_id = ? AND (r.opened_on = ? OR (r.closed_on = ? AND r.opened_on BETWEEN ? AND ?) OR (r.closed_on IS NULL AND r.opened_on <= ?))
ORDER BY r.id
