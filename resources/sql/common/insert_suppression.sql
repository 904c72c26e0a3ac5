INSERT INTO suppression (id, rooftop_id, kind, value, reason, source, words, needs_look, suppressed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (kind, value) DO NOTHING
