INSERT INTO vendor_stream (connection_id, stream, rooftop_id, every_minutes) VALUES (?, ?, ?, ?) ON CONFLICT (connection_id, stream) DO NOTHING
