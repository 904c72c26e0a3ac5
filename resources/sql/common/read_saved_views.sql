SELECT id, panel, title, definition, owner FROM saved_view WHERE panel = ? ORDER BY title, id
