SELECT kept_id, merged_id FROM customer_merge WHERE id = ? AND undone_at IS NULL
