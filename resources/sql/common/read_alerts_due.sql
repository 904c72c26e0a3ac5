-- Alerts whose time came in a period, taken or not, with whom they are about. What was looked at and was nothing for anybody is taken by nobody.
SELECT a.id, a.customer_id, a.vehicle_id, a.cause, a.at, a.due_at, a.assigned_to, a.route, c.first_name, c.last_name, c.company, c.mobile_phone,
    v.year, v.make, v.model, '', a.raised_at, a.taken_at, a.taken_by
FROM alert a
JOIN customer c ON c.id = a.customer_id
LEFT JOIN vehicle v ON v.id = coalesce(a.vehicle_id, (SELECT max(o.id) FROM vehicle o WHERE o.owner_id = a.customer_id AND o.ownership_ended_on IS NULL))
WHERE a.rooftop_id = ? AND a.due_at >= ? AND a.due_at < ? AND (a.taken_at IS NULL OR a.taken_by IS NOT NULL)
ORDER BY a.due_at, a.id
