-- Ends what began on or before the day the vehicle was traded or sold; the reason is shown.
UPDATE vehicle SET ownership_ended_on = ?, ownership_ended_by = ?
WHERE id = ? AND ownership_ended_on IS NULL AND (owned_since IS NULL OR owned_since <= ?)
