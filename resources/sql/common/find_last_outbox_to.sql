SELECT id, customer_id FROM outbox WHERE to_address = ? AND state IN (1, 2, 6) ORDER BY claimed_at DESC LIMIT 1
