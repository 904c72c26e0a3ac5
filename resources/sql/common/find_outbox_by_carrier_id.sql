SELECT id FROM outbox WHERE account_id + 0 = ? AND carrier_id = ?
