UPDATE order_note SET state = ?, changed_at = ?, problem = ? WHERE id = ? AND state = ?
