SELECT CAST(COALESCE(sum(segments), 0) AS BIGINT) FROM outbox WHERE account_id = ? AND claimed_at >= ? AND state IN (1, 2, 6)
