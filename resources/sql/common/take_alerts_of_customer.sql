UPDATE alert SET taken_at = ?, taken_by = ? WHERE customer_id = ? AND taken_at IS NULL
