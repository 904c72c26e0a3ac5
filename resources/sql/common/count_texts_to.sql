SELECT count(*) FROM outbox WHERE to_address = ? AND channel = 0 AND state IN (1, 2, 6)
