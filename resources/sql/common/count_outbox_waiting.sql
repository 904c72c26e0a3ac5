SELECT count(*) FROM outbox WHERE account_id = ? AND state IN (0, 4) AND state = 0
