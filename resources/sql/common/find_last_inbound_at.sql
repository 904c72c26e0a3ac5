SELECT max(received_at) FROM inbound WHERE from_address = ? AND is_automatic = 0
