SELECT key, kind, customer_id FROM identity_key
