INSERT INTO message_event (id, outbox_id, kind, at, code)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (outbox_id, kind) DO NOTHING
