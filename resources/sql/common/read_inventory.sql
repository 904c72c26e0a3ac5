SELECT id, rooftop_id, source_id, stock_number, vin, condition, year, make, model, trim, body, exterior_color, odometer, price, msrp, invoice, cost, book_value, in_stock_on, status, is_gone
FROM inventory_unit WHERE is_gone = 0 AND rooftop_id = ? ORDER BY price, id
