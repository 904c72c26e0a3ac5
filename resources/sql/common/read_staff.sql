SELECT name, phone, email, is_away, role, is_retired FROM staff WHERE rooftop_id = ? ORDER BY name
