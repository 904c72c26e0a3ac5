-- How many of the appraisals between two days each system knows of, by source.
SELECT s.preset, s.title, COUNT(*), COUNT(a.customer_id), COUNT(a.vehicle_id), COUNT(a.offer), COUNT(a.lead_id), COUNT(a.deal_id), COUNT(a.desking_offer),
    SUM(CASE WHEN c.mobile_phone IS NOT NULL AND c.email IS NOT NULL
        AND c.mobile_phone NOT IN (SELECT d.address FROM dead_address d WHERE d.channel = 0 AND d.revived_at IS NULL AND d.customer_id = 0
        AND NOT EXISTS (SELECT 1 FROM typed_address t WHERE t.replaces = d.address))
        AND c.email NOT IN (SELECT d.address FROM dead_address d WHERE d.channel = 2 AND d.revived_at IS NULL AND d.customer_id = 0
        AND NOT EXISTS (SELECT 1 FROM typed_address t WHERE t.replaces = d.address)) THEN 1 ELSE 0 END),
    SUM(CASE WHEN a.offer IS NULL AND a.note IS NOT NULL THEN 1 ELSE 0 END), SUM(CASE WHEN v.vin IS NOT NULL THEN 1 ELSE 0 END),
    SUM(CASE WHEN a.outcome <> 0 THEN 1 ELSE 0 END), SUM(CASE WHEN a.outcome IN (2, 3) AND a.reason IS NULL THEN 1 ELSE 0 END)
FROM appraisal a
JOIN source s ON s.id = a.source_id
LEFT JOIN customer c ON c.id = a.customer_id
LEFT JOIN vehicle v ON v.id = a.vehicle_id
WHERE a.appraised_on BETWEEN ? AND ?
GROUP BY s.preset, s.title ORDER BY s.preset
