-- Visits booked on the page have their seat; appointments made otherwise take any (0). One adopted from the page is the same visit.
SELECT starts_at, seat FROM visit_booking WHERE rooftop_id = ? AND starts_at >= ? AND starts_at < ? AND cancelled_at IS NULL
UNION ALL
SELECT a.starts_at, 0 FROM appointment a WHERE a.rooftop_id = ? AND a.starts_at >= ? AND a.starts_at < ? AND a.state <> 'cancelled'
    AND NOT EXISTS (SELECT 1 FROM visit_booking b WHERE b.id = a.id)
ORDER BY 2 DESC
