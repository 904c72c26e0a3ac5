SELECT id, starts_at, minutes, purposes FROM visit_booking WHERE token_hash = ? AND cancelled_at IS NULL ORDER BY starts_at
