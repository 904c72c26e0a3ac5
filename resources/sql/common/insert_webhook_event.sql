INSERT INTO webhook_event (id, source, event_key, received_at, body, state) VALUES (?, ?, ?, ?, ?, 0) ON CONFLICT (source, event_key) DO NOTHING
