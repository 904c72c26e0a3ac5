-- Back to the list at the next sweep.
UPDATE task SET state = 0, disposition = NULL, done_at = NULL WHERE id = ? AND state = 4 AND disposition = 'covered'
