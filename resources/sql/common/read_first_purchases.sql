-- When people appraised since a day first bought here.
SELECT d.customer_id, MIN(d.contract_on) FROM deal d
WHERE d.status <> 4 AND d.customer_id IN (SELECT a.customer_id FROM appraisal a WHERE a.appraised_on >= ?)
GROUP BY d.customer_id
