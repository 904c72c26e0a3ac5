UPDATE enrollment SET paused_until = NULL, look_at = ? WHERE sequence = ? AND ended_at IS NULL AND paused_until >= ? AND (? = '' OR subject = ?)
