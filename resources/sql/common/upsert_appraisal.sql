INSERT INTO appraisal (
    id, rooftop_id, source_id, number, customer_id, vehicle_id, appraised_on, way, test_drove, odometer, condition, offer,
    offer_expires_on, reconditioning, actual_cash_value, desking_offer, appraiser, sales_associate, owner, note, outcome,
    outcome_on, reason, outcome_by, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, NULL, NULL, NULL, ?)
ON CONFLICT (source_id, number) DO UPDATE SET
    customer_id = COALESCE(excluded.customer_id, appraisal.customer_id),
    vehicle_id = COALESCE(excluded.vehicle_id, appraisal.vehicle_id),
    appraised_on = excluded.appraised_on,
    way = CASE WHEN excluded.way <> 0 THEN excluded.way ELSE appraisal.way END,
    test_drove = CASE WHEN excluded.test_drove <> 0 THEN 1 ELSE appraisal.test_drove END,
    odometer = COALESCE(excluded.odometer, appraisal.odometer),
    condition = CASE WHEN excluded.condition <> 0 THEN excluded.condition ELSE appraisal.condition END,
    offer = COALESCE(excluded.offer, appraisal.offer),
    offer_expires_on = COALESCE(excluded.offer_expires_on, appraisal.offer_expires_on),
    reconditioning = COALESCE(excluded.reconditioning, appraisal.reconditioning),
    actual_cash_value = COALESCE(excluded.actual_cash_value, appraisal.actual_cash_value),
    desking_offer = COALESCE(excluded.desking_offer, appraisal.desking_offer),
    appraiser = COALESCE(excluded.appraiser, appraisal.appraiser),
    sales_associate = COALESCE(excluded.sales_associate, appraisal.sales_associate),
    owner = COALESCE(appraisal.owner, excluded.owner),
    note = COALESCE(excluded.note, appraisal.note)
