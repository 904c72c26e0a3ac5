INSERT INTO lead_taker (rooftop_id, name, weight, is_away, hours, most_open) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (rooftop_id, name) DO UPDATE SET weight = excluded.weight, is_away = excluded.is_away, hours = excluded.hours, most_open = excluded.most_open
