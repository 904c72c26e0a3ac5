SELECT ro_number FROM repair_order WHERE vehicle_id = ? AND opened_on >= ? ORDER BY opened_on DESC, id DESC LIMIT 1
