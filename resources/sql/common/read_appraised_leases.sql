-- Until when vehicles appraised since a day are leased; lease and one-pay lease are sale types 3 and 5.
SELECT d.vehicle_id, MAX(d.maturity_on) FROM deal d
WHERE d.sale_type IN (3, 5) AND d.status <> 4 AND d.vehicle_id IN (SELECT a.vehicle_id FROM appraisal a WHERE a.appraised_on >= ?)
GROUP BY d.vehicle_id
