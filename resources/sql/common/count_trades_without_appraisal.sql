-- Trades taken on deals between two days whose VIN nobody appraised, and all of them.
SELECT COUNT(*), SUM(CASE WHEN EXISTS (
    SELECT 1 FROM appraisal a JOIN vehicle v ON v.id = a.vehicle_id
    WHERE v.vin = t.vin AND a.appraised_on BETWEEN d.contract_on - 180 AND d.contract_on + 1) THEN 0 ELSE 1 END)
FROM deal_trade t JOIN deal d ON d.id = t.deal_id
WHERE t.vin IS NOT NULL AND d.status <> 4 AND d.contract_on BETWEEN ? AND ?
