INSERT INTO vendor_call (id, rooftop_id, connection_id, stream, called_at, took_ms, method, url, status, bytes, error, request, response)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
