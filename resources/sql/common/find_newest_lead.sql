-- The newest lead of a customer that is no duplicate.
SELECT vehicle, provider, source_kind, received_at, owner FROM lead WHERE customer_id = ? AND duplicate_of IS NULL ORDER BY received_at DESC LIMIT 1
