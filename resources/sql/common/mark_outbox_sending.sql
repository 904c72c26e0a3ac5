UPDATE outbox SET state = 1, claimed_at = ?, attempts = attempts + 1, pack_version = ?, rules = NULL, why = NULL, failure = NULL, failure_code = NULL
WHERE id = ? AND state IN (0, 4)
