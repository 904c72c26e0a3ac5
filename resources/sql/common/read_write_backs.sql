SELECT id, event, target, reference, part, parts, note, state, tries, next_at, held, last_error, due_at FROM write_back
WHERE rooftop_id = ? AND preset = ? ORDER BY id
