DELETE FROM dead_address WHERE cause = ? AND customer_id = ?
