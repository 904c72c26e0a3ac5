SELECT id, stream, called_at, took_ms, method, url, status, bytes, error, request, response FROM vendor_call
WHERE connection_id = ? AND (? = '' OR stream = ?) ORDER BY called_at DESC, id DESC LIMIT ?
