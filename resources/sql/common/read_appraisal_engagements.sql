-- What people appraised since a day did of themselves: replies (1 while nobody has answered them), clicks, answered calls, bookings. In order of
-- person and time.
SELECT i.customer_id, i.received_at, CASE WHEN i.handled_at IS NULL THEN 1 ELSE 0 END FROM inbound i
WHERE i.is_automatic = 0 AND i.customer_id IN (SELECT a.customer_id FROM appraisal a WHERE a.appraised_on >= ?) AND i.received_at >= ?
UNION ALL
SELECT h.customer_id, h.at, 0 FROM happening h
WHERE h.kind IN ('replied', 'clicked', 'clickedBooking', 'browsed', 'answered', 'appointmentSet') AND h.customer_id IN (SELECT a.customer_id FROM appraisal a WHERE a.appraised_on >= ?) AND h.at >= ?
ORDER BY 1, 2
