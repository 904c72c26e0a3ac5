INSERT INTO vendor_run (id, rooftop_id, connection_id, stream, came_by, started_at, took_ms, rows_read, changed, rejected, requests, is_full, error)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
