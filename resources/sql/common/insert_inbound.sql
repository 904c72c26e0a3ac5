INSERT INTO inbound (
    id, rooftop_id, account_id, carrier_id, channel, from_address, to_address, subject, text, received_at, stored_at, is_automatic,
    customer_id, outbox_id, intent)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (account_id, carrier_id) DO NOTHING
