-- Alerts nobody has taken, the most urgent first, with whom they are about.
SELECT a.id, a.customer_id, a.vehicle_id, a.cause, a.at, a.due_at, a.assigned_to, a.route, c.first_name, c.last_name, c.company, c.mobile_phone,
    v.year, v.make, v.model, h.detail, a.raised_at
FROM alert a
JOIN customer c ON c.id = a.customer_id
JOIN happening h ON h.id = a.happening_id
LEFT JOIN vehicle v ON v.id = coalesce(a.vehicle_id, (SELECT max(o.id) FROM vehicle o WHERE o.owner_id = a.customer_id AND o.ownership_ended_on IS NULL))
WHERE a.rooftop_id = ? AND a.taken_at IS NULL AND a.raised_at >= ?
ORDER BY a.due_at, a.id LIMIT ?
