INSERT INTO sequence_version (id, rooftop_id, sequence, version, definition, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
