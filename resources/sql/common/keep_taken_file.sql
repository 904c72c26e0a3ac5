INSERT INTO taken_file (connection_id, name, sha256, rooftop_id, bytes, changed_at, taken_at, error) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (connection_id, name, sha256) DO UPDATE SET
    bytes = excluded.bytes, changed_at = excluded.changed_at, taken_at = excluded.taken_at, error = excluded.error
