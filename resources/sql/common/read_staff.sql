SELECT name, phone, email, is_away FROM staff WHERE rooftop_id = ? ORDER BY name
