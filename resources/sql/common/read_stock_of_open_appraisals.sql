-- Vehicles of open appraisals that stand in our own used stock since.
SELECT a.id, u.stock_number, u.in_stock_on
FROM appraisal a
JOIN vehicle v ON v.id = a.vehicle_id
JOIN inventory_unit u ON u.vin = v.vin
WHERE a.outcome = 0 AND u.condition <> 1 AND u.in_stock_on >= a.appraised_on
ORDER BY a.id, u.in_stock_on
