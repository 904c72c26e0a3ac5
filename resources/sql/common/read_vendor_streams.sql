SELECT stream, source_id, cursor_at, every_minutes, is_paused, tried_at, finished_at, next_at, rows_read, changed, rejected, requests,
    places_said, places_asked, last_error
FROM vendor_stream WHERE connection_id = ? ORDER BY stream
