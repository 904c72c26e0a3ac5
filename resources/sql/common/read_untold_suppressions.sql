-- Entries nobody was told of, oldest first.
SELECT id, rooftop_id, kind, value, reason, source, words, needs_look, suppressed_at FROM suppression WHERE told_at IS NULL ORDER BY id LIMIT ?
