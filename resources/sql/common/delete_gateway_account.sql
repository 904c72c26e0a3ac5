DELETE FROM gateway_account WHERE id = ? AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.account_id = gateway_account.id AND o.state IN (0, 1, 4, 6))
