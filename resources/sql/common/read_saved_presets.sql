SELECT id, title, definition FROM saved_preset ORDER BY title, id
