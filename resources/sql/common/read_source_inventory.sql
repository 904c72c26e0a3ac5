SELECT d.id, d.stock_number, d.condition, d.price, d.msrp, d.invoice, d.cost, d.book_value, d.in_stock_on, d.status,
    d.vin, d.year, d.make, d.model, d.trim, d.exterior_color, d.odometer
FROM inventory_unit d WHERE d.source_id = ?
