UPDATE enrollment SET look_at = ? WHERE customer_id = ? AND ended_at IS NULL AND look_at > ?
