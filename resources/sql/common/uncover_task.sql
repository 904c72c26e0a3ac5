-- Back to the list at the next sweep.
UPDATE task SET state = 0, note = NULL, done_at = NULL WHERE id = ? AND state = 4 AND note = 'covered'
