UPDATE write_back SET state = ?, tries = ?, next_at = ?, sent_at = COALESCE(sent_at, ?), verified_at = ?, held = ?, last_error = ? WHERE id = ?
