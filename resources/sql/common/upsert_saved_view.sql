INSERT INTO saved_view (id, panel, title, definition, owner) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET title = excluded.title, definition = excluded.definition
