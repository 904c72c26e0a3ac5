INSERT INTO page_view (id, rooftop_id, kind, subject_id, token_hash, outcome, address_hash, device, viewed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
