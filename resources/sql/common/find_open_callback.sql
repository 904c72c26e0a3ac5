SELECT id FROM callback_request WHERE inspection_id = ? AND done_at IS NULL
