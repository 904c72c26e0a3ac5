SELECT id, stock_number, year, make, model, trim, price
FROM inventory_unit WHERE is_gone = 0 AND (upper(stock_number) LIKE ? OR vin LIKE ?) ORDER BY stock_number LIMIT ?
