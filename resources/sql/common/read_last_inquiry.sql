-- The day a lead came is the one where days come last, ten hours behind, so that three months are never a day longer.
SELECT max(day) FROM (
    SELECT max((coalesce(requested_at, received_at) - 36000000) / 86400000) AS day FROM lead WHERE customer_id = ? AND grade <> 'D'
    UNION ALL SELECT max(appraised_on) AS day FROM appraisal WHERE customer_id = ?) AS days
