-- Nothing is changed when another desk moved it on meanwhile.
UPDATE campaign SET title = ?, sequence = ?, audience = ?, audience_version = ?, definition = ?, state = ?, state_before = ?, people = ?, pilot = ?,
    changed_at = ?, asked_by = ?, approved_by = ?, approved_at = ?
WHERE id = ? AND changed_at = ?
