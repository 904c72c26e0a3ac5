SELECT id, source, received_at, body FROM webhook_event WHERE state = 0 ORDER BY id LIMIT ?
