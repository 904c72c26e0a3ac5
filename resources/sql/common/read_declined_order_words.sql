-- What is said of declined lines of repair orders, fifty at once (unused places are 0): the same columns as of inspection lines.
SELECT l.id, l.description, CAST(NULL AS BIGINT), r.ro_number, r.advisor, c.first_name, c.last_name, c.company, v.year, v.make, v.model,
    v.odometer, v.odometer_on, v.previous_odometer, v.previous_odometer_on
FROM repair_line l JOIN repair_order r ON r.id = l.repair_order_id
LEFT JOIN customer c ON c.id = r.customer_id LEFT JOIN vehicle v ON v.id = r.vehicle_id
WHERE l.id IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
