UPDATE inbound SET decided_at = ? WHERE id = ?
