SELECT id, source, received_at, body FROM webhook_event WHERE state = 0 AND source LIKE 'vendor-%' ORDER BY id LIMIT ?
