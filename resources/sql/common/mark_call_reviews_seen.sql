UPDATE call_review SET seen_at = ? WHERE rooftop_id = ? AND person = ? AND seen_at IS NULL
