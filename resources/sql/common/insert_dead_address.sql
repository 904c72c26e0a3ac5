INSERT INTO dead_address (address, channel, customer_id, died_at, rooftop_id, reason, source, cause)
SELECT ?, ?, ?, ?, ?, ?, ?, ?
WHERE NOT EXISTS (SELECT 1 FROM dead_address WHERE address = ? AND channel = ? AND customer_id = ? AND revived_at IS NULL)
