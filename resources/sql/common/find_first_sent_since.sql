SELECT min(finished_at) FROM outbox WHERE customer_id = ? AND program = ? AND state = 2 AND finished_at >= ?
