-- All of one rooftop, or of every rooftop where the first value is 0, appraised within two days, newest first.
SELECT a.id, a.rooftop_id, a.source_id, a.number, a.customer_id, a.vehicle_id, a.lead_id, a.deal_id, a.appraised_on, a.way,
    a.test_drove, a.odometer, a.condition, a.offer, a.offer_expires_on, a.reconditioning, a.actual_cash_value, a.desking_offer,
    a.appraiser, a.sales_associate, a.owner, a.note, a.outcome, a.outcome_on, a.reason, a.outcome_by, a.created_at,
    s.preset, s.title,
    c.first_name, c.last_name, c.company, c.mobile_phone, c.home_phone, c.work_phone, c.email, c.is_business,
    v.vin, v.year, v.make, v.model, v.trim
FROM appraisal a
JOIN source s ON s.id = a.source_id
LEFT JOIN customer c ON c.id = a.customer_id
LEFT JOIN vehicle v ON v.id = a.vehicle_id
WHERE (CAST(? AS BIGINT) = 0 OR a.rooftop_id = ?) AND a.appraised_on BETWEEN ? AND ?
ORDER BY a.appraised_on DESC, a.id DESC
