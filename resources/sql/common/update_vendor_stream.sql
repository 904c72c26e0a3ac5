UPDATE vendor_stream SET source_id = ?, cursor_at = ?, tried_at = ?, finished_at = ?, next_at = ?, rows_read = ?,
    changed = ?, rejected = ?, requests = ?, places_said = ?, places_asked = ?, pushed = ?, last_error = ?
WHERE connection_id = ? AND stream = ?
