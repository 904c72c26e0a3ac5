-- Which rows change hands in the merges recorded at one instant, so that undoing one gives back exactly those.
INSERT INTO customer_merge_move (merge_id, kind, row_id)
SELECT m.id, 'deal', d.id FROM deal d JOIN customer_merge m ON m.merged_id = d.customer_id AND m.merged_at = ?
UNION ALL SELECT m.id, 'co_buyer', d.id FROM deal d JOIN customer_merge m ON m.merged_id = d.co_buyer_id AND m.merged_at = ?
UNION ALL SELECT m.id, 'repair_order', r.id FROM repair_order r JOIN customer_merge m ON m.merged_id = r.customer_id AND m.merged_at = ?
UNION ALL SELECT m.id, 'vehicle', v.id FROM vehicle v JOIN customer_merge m ON m.merged_id = v.owner_id AND m.merged_at = ?
UNION ALL SELECT m.id, 'appraisal', a.id FROM appraisal a JOIN customer_merge m ON m.merged_id = a.customer_id AND m.merged_at = ?
