INSERT INTO write_back (id, rooftop_id, preset, event, target, reference, part, parts, note, state, next_at, created_at, due_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?)
