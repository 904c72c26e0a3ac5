UPDATE inspection_item SET work_started_at = ? WHERE id = ? AND work_started_at IS NULL
