-- A newer purchase takes over; an older one, found late, does not.
UPDATE vehicle SET owner_id = ?, owned_since = ?, ownership_ended_on = NULL, ownership_ended_by = NULL
WHERE id = ? AND (owned_since IS NULL OR owned_since <= ?)
