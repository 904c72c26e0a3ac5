UPDATE dead_address SET revived_at = ?, revived_by = ? WHERE address = ? AND revived_at IS NULL
