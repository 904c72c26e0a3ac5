INSERT INTO audience_version (id, rooftop_id, audience, version, title, definition, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
