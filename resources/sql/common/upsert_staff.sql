INSERT INTO staff (rooftop_id, name, phone, email, is_away, role, is_retired) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (rooftop_id, name) DO UPDATE SET phone = excluded.phone, email = excluded.email, is_away = excluded.is_away, role = excluded.role,
    is_retired = excluded.is_retired
