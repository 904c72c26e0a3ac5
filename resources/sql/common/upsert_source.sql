INSERT INTO source (id, rooftop_id, preset, title, is_full_snapshot) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (rooftop_id, preset) DO UPDATE SET title = excluded.title, is_full_snapshot = excluded.is_full_snapshot
RETURNING id
