INSERT INTO dnc_area (list, area_code, loaded_at, numbers, file_name, file_hash) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (list, area_code) DO UPDATE SET loaded_at = excluded.loaded_at, numbers = excluded.numbers, file_name = excluded.file_name, file_hash = excluded.file_hash
