SELECT id, rooftop_id, kind, value, reason, source, words, needs_look, suppressed_at FROM suppression
WHERE value LIKE ? OR reason LIKE ? ORDER BY suppressed_at DESC, id DESC LIMIT ?
