-- Somebody has dealt with what a person wrote up to an instant.
UPDATE inbound SET handled_at = ? WHERE handled_at IS NULL AND received_at <= ? AND (from_address = ? OR customer_id = ?)
