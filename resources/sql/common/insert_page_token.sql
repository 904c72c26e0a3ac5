INSERT INTO page_token (token_hash, rooftop_id, kind, subject_id, customer_id, made_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)
