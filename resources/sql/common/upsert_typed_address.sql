INSERT INTO typed_address (customer_id, replaces, rooftop_id, address, typed_by, typed_at) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (customer_id, replaces) DO UPDATE SET address = excluded.address, typed_by = excluded.typed_by, typed_at = excluded.typed_at
