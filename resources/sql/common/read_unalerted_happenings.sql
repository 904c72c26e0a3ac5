-- What could be worth an alert and has none, oldest first, with who could take it: the seller of the newest deal, the customer's rep, the newest open lead's owner.
SELECT h.id, h.customer_id, h.vehicle_id, h.kind, h.at, h.detail,
    (SELECT d.salesperson FROM deal d WHERE d.customer_id = h.customer_id AND d.salesperson IS NOT NULL ORDER BY d.contract_on DESC, d.id DESC LIMIT 1),
    c.assigned_rep,
    (SELECT l.owner FROM lead l WHERE l.customer_id = h.customer_id AND l.closed_at IS NULL AND l.owner IS NOT NULL ORDER BY l.received_at DESC LIMIT 1)
FROM happening h
JOIN customer c ON c.id = h.customer_id
LEFT JOIN alert a ON a.happening_id = h.id
WHERE h.rooftop_id = ? AND h.recorded_at >= ? AND h.recorded_at <= ? AND h.kind IN ('replied', 'clicked', 'clickedBooking', 'browsed', 'appointmentSet', 'leadRose', 'costlyRepair') AND a.id IS NULL
ORDER BY h.at, h.id LIMIT ?
