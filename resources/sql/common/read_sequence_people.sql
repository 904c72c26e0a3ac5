-- Who is in a sequence now, the newest first.
SELECT customer_id, vehicle_id FROM enrollment WHERE sequence = ? AND ended_at IS NULL AND (? = '' OR subject = ?) ORDER BY entered_at DESC, id DESC LIMIT ?
