SELECT id, rooftop_id, account_id, carrier_id, channel, from_address, to_address, subject, text, received_at, stored_at, is_automatic,
    customer_id, outbox_id, intent, handled_at
FROM inbound
WHERE rooftop_id = ?
ORDER BY received_at DESC, id DESC
LIMIT ? OFFSET ?
