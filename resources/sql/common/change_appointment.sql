UPDATE appointment SET state = ?, starts_at = ?, seat = ?, changed_at = ? WHERE id = ?
