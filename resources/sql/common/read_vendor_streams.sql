SELECT stream, source_id, cursor_at, every_minutes, at_times, is_paused, tried_at, finished_at, next_at, rows_read, changed, rejected, requests,
    places_said, places_asked, pushed, last_error
FROM vendor_stream WHERE connection_id = ? ORDER BY stream
