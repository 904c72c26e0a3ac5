-- A conversation is somebody's from now on.
INSERT INTO conversation (rooftop_id, customer_id, address, owner, handed_by, handed_at) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (rooftop_id, customer_id, address) DO UPDATE SET owner = excluded.owner, handed_by = excluded.handed_by, handed_at = excluded.handed_at
