-- What somebody took by the result that is taken back.
UPDATE alert SET taken_at = NULL, taken_by = NULL WHERE customer_id = ? AND taken_at = ? AND taken_by = ?
