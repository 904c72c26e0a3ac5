INSERT INTO lead_event (id, lead_id, at, kind, channel, who, detail) VALUES (?, ?, ?, ?, ?, ?, ?)
