INSERT INTO lead_document (id, rooftop_id, received_at, name, hash, bytes) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (rooftop_id, hash) DO NOTHING
