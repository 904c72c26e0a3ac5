SELECT starts_at, seat FROM visit_booking WHERE rooftop_id = ? AND starts_at >= ? AND starts_at < ? AND cancelled_at IS NULL ORDER BY starts_at, seat
