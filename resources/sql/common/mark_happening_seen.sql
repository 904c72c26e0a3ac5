UPDATE happening SET seen_at = ? WHERE id = ?
