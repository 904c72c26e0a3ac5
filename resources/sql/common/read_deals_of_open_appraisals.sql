-- Deals that may have closed an open appraisal: those that took its VIN in trade, and those of its customer. closes: 2 by VIN, 1 by customer.
SELECT a.id, d.id, d.deal_number, d.contract_on, 2, t.allowance, 1
FROM appraisal a
JOIN vehicle v ON v.id = a.vehicle_id
JOIN deal_trade t ON t.vin = v.vin
JOIN deal d ON d.id = t.deal_id
WHERE a.outcome = 0 AND d.status <> 4 AND d.contract_on >= a.appraised_on - 1
UNION ALL
SELECT a.id, d.id, d.deal_number, d.contract_on, 1, NULL, (SELECT COUNT(*) FROM deal_trade t WHERE t.deal_id = d.id)
FROM appraisal a
JOIN deal d ON d.customer_id = a.customer_id
WHERE a.outcome = 0 AND d.status <> 4 AND d.contract_on BETWEEN a.appraised_on - 1 AND a.appraised_on + ? AND d.vehicle_id <> COALESCE(a.vehicle_id, 0)
ORDER BY 1, 5 DESC, 4
