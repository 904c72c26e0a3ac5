SELECT id FROM deal WHERE source_id = ? AND deal_number = ?
