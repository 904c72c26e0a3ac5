SELECT min(wave) FROM outbox WHERE customer_id = ? AND run_id = ?
