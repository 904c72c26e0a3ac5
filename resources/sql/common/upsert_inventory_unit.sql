INSERT INTO inventory_unit (
    id, rooftop_id, source_id, stock_number, vin, condition, year, make, model, trim, body, exterior_color, odometer, price,
    msrp, invoice, cost, book_value, in_stock_on, status, is_gone)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (source_id, stock_number) DO UPDATE SET
    vin = excluded.vin, condition = excluded.condition, year = excluded.year, make = excluded.make, model = excluded.model,
    trim = excluded.trim, body = excluded.body, exterior_color = excluded.exterior_color, odometer = excluded.odometer,
    price = excluded.price, msrp = excluded.msrp, invoice = excluded.invoice, cost = excluded.cost,
    book_value = excluded.book_value, in_stock_on = excluded.in_stock_on, status = excluded.status, is_gone = excluded.is_gone
WHERE (
    inventory_unit.vin, inventory_unit.condition, inventory_unit.year, inventory_unit.make, inventory_unit.model,
    inventory_unit.trim, inventory_unit.body, inventory_unit.exterior_color, inventory_unit.odometer, inventory_unit.price,
    inventory_unit.msrp, inventory_unit.invoice, inventory_unit.cost, inventory_unit.book_value, inventory_unit.in_stock_on,
    inventory_unit.status, inventory_unit.is_gone
) IS DISTINCT FROM (
    excluded.vin, excluded.condition, excluded.year, excluded.make, excluded.model, excluded.trim, excluded.body,
    excluded.exterior_color, excluded.odometer, excluded.price, excluded.msrp, excluded.invoice, excluded.cost,
    excluded.book_value, excluded.in_stock_on, excluded.status, excluded.is_gone)
RETURNING id
