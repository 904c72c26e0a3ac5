UPDATE signal SET customer_id = m.kept_id FROM customer_merge m WHERE m.merged_id = signal.customer_id AND m.merged_at = ?
