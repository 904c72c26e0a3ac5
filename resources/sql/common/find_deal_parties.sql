SELECT d.id, d.customer_id, d.co_buyer_id, c.source_key FROM deal d LEFT JOIN customer c ON c.id = d.customer_id
WHERE d.source_id = ? AND d.deal_number = ?
