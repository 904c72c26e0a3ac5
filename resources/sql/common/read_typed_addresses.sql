SELECT replaces, address, typed_by, typed_at FROM typed_address WHERE customer_id = ? ORDER BY replaces
