-- Waiting messages of the row that goes, which the same person gets once already. State 5 is suppressed, 0 and 4 wait.
UPDATE outbox SET state = 5, due_at = NULL, why = ?
WHERE customer_id = ? AND state IN (0, 4)
