-- A few numbers that change whenever what a customer's page says changes: decisions, begun work, a call asked for, lines and prices.
SELECT (SELECT COALESCE(max(d.id), 0) FROM decision d WHERE d.inspection_id = n.id),
    (SELECT COALESCE(max(c.id), 0) FROM callback_request c WHERE c.inspection_id = n.id AND c.done_at IS NULL),
    (SELECT count(*) FROM inspection_item i WHERE i.inspection_id = n.id),
    (SELECT CAST(COALESCE(sum(COALESCE(i.parts, 0) + COALESCE(i.labor, 0) + COALESCE(i.fees, 0) + i.severity), 0) AS BIGINT) FROM inspection_item i WHERE i.inspection_id = n.id),
    (SELECT COALESCE(max(i.work_started_at), 0) FROM inspection_item i WHERE i.inspection_id = n.id)
FROM inspection n WHERE n.id = ?
