SELECT id FROM outbox WHERE account_id = ? AND carrier_id = ?
