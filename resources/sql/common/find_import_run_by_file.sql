SELECT id, source_id, file_name, file_hash, started_at, finished_at, rows_read, accepted, rejected, duplicate, changed
FROM import_run WHERE source_id = ? AND file_hash = ? AND finished_at IS NOT NULL ORDER BY id DESC LIMIT 1
