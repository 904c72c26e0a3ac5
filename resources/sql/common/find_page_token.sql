SELECT rooftop_id, kind, subject_id, customer_id, made_at, expires_at, revoked_at FROM page_token WHERE token_hash = ?
