-- The two newest readings are kept: the rate between them projects today's mileage.
UPDATE vehicle SET previous_odometer = odometer, previous_odometer_on = odometer_on, odometer = ?, odometer_on = ?
WHERE id = ? AND (odometer_on IS NULL OR odometer_on < ?)
