SELECT source_kind FROM lead WHERE customer_id = ? AND duplicate_of IS NULL ORDER BY received_at DESC LIMIT 1
