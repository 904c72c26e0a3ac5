SELECT id, stream, came_by, started_at, took_ms, rows_read, changed, rejected, requests, is_full, error FROM vendor_run
WHERE connection_id = ? AND (? = '' OR stream = ?) ORDER BY started_at DESC, id DESC LIMIT ?
