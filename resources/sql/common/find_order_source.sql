SELECT s.preset FROM repair_order r JOIN source s ON s.id = r.source_id WHERE r.rooftop_id = ? AND r.ro_number = ? ORDER BY r.id DESC LIMIT 1
