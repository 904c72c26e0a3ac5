INSERT INTO inspection_photo (id, rooftop_id, item_id, source, caption, path, sha256, width, height, bytes, problem)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (item_id, source) DO UPDATE SET caption = excluded.caption, path = COALESCE(excluded.path, inspection_photo.path),
    sha256 = COALESCE(excluded.sha256, inspection_photo.sha256), width = COALESCE(excluded.width, inspection_photo.width),
    height = COALESCE(excluded.height, inspection_photo.height), bytes = COALESCE(excluded.bytes, inspection_photo.bytes), problem = excluded.problem
