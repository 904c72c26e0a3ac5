-- Remembers which rows changed hands, so that undoing a merge gives back exactly those.
INSERT INTO customer_merge_move (merge_id, kind, row_id)
SELECT CAST(? AS BIGINT), 'deal', id FROM deal WHERE customer_id = ?
UNION ALL SELECT CAST(? AS BIGINT), 'co_buyer', id FROM deal WHERE co_buyer_id = ?
UNION ALL SELECT CAST(? AS BIGINT), 'repair_order', id FROM repair_order WHERE customer_id = ?
UNION ALL SELECT CAST(? AS BIGINT), 'vehicle', id FROM vehicle WHERE owner_id = ?
UNION ALL SELECT CAST(? AS BIGINT), 'appraisal', id FROM appraisal WHERE customer_id = ?
