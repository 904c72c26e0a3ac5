SELECT id, outbox_id, kind, at, code FROM message_event WHERE outbox_id = ? ORDER BY at, kind
