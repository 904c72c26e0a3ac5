INSERT INTO import_run (id, source_id, file_name, file_hash, started_at, finished_at, rows_read, accepted, rejected, duplicate, changed)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
