-- Visits customers booked on the page that are in nobody's calendar yet; of known customers only.
SELECT b.id, b.rooftop_id, b.customer_id, b.starts_at, b.minutes, b.purposes, b.words, b.made_at
FROM visit_booking b
WHERE b.rooftop_id = ? AND b.cancelled_at IS NULL AND b.customer_id IS NOT NULL AND b.starts_at >= ?
    AND NOT EXISTS (SELECT 1 FROM appointment a WHERE a.id = b.id)
ORDER BY b.id
