UPDATE repair_order SET customer_id = m.kept_id FROM customer_merge m WHERE m.merged_id = repair_order.customer_id AND m.merged_at = ?
