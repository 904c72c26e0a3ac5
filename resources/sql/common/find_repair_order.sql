SELECT id FROM repair_order WHERE source_id = ? AND ro_number = ?
