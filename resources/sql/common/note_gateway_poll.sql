UPDATE gateway_account SET polled_at = ?, poll_mark = ? WHERE id = ?
