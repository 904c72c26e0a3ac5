SELECT count(*) FROM outbox WHERE account_id + 0 = ? AND state IN (0, 4) AND state = 0
