-- What is said of declined inspection lines, fifty at once (unused places are 0): the same columns as of lines of repair orders.
SELECT i.id, i.name, n.id, n.ro_number, n.advisor, c.first_name, c.last_name, c.company, v.year, v.make, v.model,
    v.odometer, v.odometer_on, v.previous_odometer, v.previous_odometer_on
FROM inspection_item i JOIN inspection n ON n.id = i.inspection_id
LEFT JOIN customer c ON c.id = n.customer_id LEFT JOIN vehicle v ON v.id = n.vehicle_id
WHERE i.id IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
