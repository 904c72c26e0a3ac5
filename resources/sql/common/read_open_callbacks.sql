SELECT inspection_id, asked_at FROM callback_request WHERE rooftop_id = ? AND done_at IS NULL
