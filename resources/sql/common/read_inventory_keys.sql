SELECT id, stock_number FROM inventory_unit WHERE source_id = ? AND is_gone = 0
