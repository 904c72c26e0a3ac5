SELECT ro_number FROM repair_order WHERE id = ?
