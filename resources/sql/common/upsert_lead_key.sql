INSERT INTO lead_key (key, lead_id, kind, received_at) VALUES (?, ?, ?, ?) ON CONFLICT (key, lead_id) DO NOTHING
