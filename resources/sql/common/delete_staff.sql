DELETE FROM staff WHERE rooftop_id = ? AND name = ?
