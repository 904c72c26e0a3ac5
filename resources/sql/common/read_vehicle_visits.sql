-- How often a vehicle was in service, what its owner paid for what is closed, and the most miles a repair order of it names.
SELECT count(*), CAST(sum(CASE WHEN closed_on IS NOT NULL THEN customer_total END) AS BIGINT), max(odometer) FROM repair_order WHERE vehicle_id = ?
