UPDATE deal SET co_buyer_id = m.kept_id FROM customer_merge m WHERE m.merged_id = deal.co_buyer_id AND m.merged_at = ?
