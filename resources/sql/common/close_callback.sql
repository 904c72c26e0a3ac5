UPDATE callback_request SET done_at = ? WHERE inspection_id = ? AND done_at IS NULL
