UPDATE customer_merge SET undone_at = ? WHERE id = ?
