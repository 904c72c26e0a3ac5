SELECT count(*) FROM alert WHERE customer_id = ? AND cause = ? AND taken_at IS NULL AND at >= ?
