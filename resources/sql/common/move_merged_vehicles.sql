UPDATE vehicle SET owner_id = m.kept_id FROM customer_merge m WHERE m.merged_id = vehicle.owner_id AND m.merged_at = ?
