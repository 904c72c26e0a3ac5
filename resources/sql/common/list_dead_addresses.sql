SELECT address, channel, customer_id, died_at, rooftop_id, reason, source, cause FROM dead_address
WHERE revived_at IS NULL AND (? = '' OR address LIKE '%' || ? || '%' OR reason LIKE '%' || ? || '%') ORDER BY died_at DESC, address LIMIT ?
