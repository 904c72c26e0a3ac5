UPDATE outbox SET delivery = ?, failure = COALESCE(?, failure), failure_code = COALESCE(?, failure_code)
WHERE id = ? AND (delivery IS NULL OR delivery < ?)
