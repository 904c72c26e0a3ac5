-- The newest purchase owns the vehicle. An end later than the purchase stays: a trade-in seen before the older deal that began it.
-- A purchase already known rewrites nothing.
UPDATE vehicle SET owner_id = ?,
    ownership_ended_by = CASE WHEN ownership_ended_on > ? THEN ownership_ended_by END,
    ownership_ended_on = CASE WHEN ownership_ended_on > ? THEN ownership_ended_on END,
    owned_since = ?
WHERE id = ? AND (owned_since IS NULL OR owned_since <= ?)
    AND (owner_id IS DISTINCT FROM ? OR owned_since IS DISTINCT FROM ? OR ownership_ended_on <= ?)
