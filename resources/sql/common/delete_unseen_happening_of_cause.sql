DELETE FROM happening WHERE once_key = ? AND seen_at IS NULL AND recorded_at > ?
