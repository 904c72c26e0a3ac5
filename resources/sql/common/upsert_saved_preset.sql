INSERT INTO saved_preset (id, title, definition) VALUES (?, ?, ?)
ON CONFLICT (id) DO UPDATE SET title = excluded.title, definition = excluded.definition
