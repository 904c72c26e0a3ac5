INSERT INTO staff (rooftop_id, name, phone, email, is_away) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (rooftop_id, name) DO UPDATE SET phone = excluded.phone, email = excluded.email, is_away = excluded.is_away
