DELETE FROM happening WHERE id = ? AND seen_at IS NULL AND recorded_at > ?
