INSERT INTO callback_request (id, rooftop_id, inspection_id, words, asked_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
