SELECT id, rooftop_id, kind, value, reason, source, words, needs_look, suppressed_at FROM suppression
WHERE (kind = 'phone' AND value = ?) OR (kind = 'email' AND value = ?) OR (kind = 'person' AND value = ?) ORDER BY suppressed_at, id
