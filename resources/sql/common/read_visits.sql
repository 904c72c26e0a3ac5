-- Repair orders opened on some days, each with the newest inspection of its number since an instant, for the figures of the lane.
SELECT r.opened_on, r.advisor, r.customer_total, n.id, n.advisor, n.technician, n.texted_at,
    n.exception, n.exception_words, n.points_planned, n.points_done, n.completed_at
FROM repair_order r
LEFT JOIN inspection n ON n.id = (SELECT max(m.id) FROM inspection m WHERE m.rooftop_id = r.rooftop_id AND m.ro_number = r.ro_number
    AND m.received_at >= ?)
WHERE r.rooftop_id = ? AND r.opened_on BETWEEN ? AND ?
