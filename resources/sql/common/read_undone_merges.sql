SELECT kept_id, merged_id FROM customer_merge WHERE undone_at IS NOT NULL
