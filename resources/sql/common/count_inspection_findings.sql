-- Of each inspection: red and yellow lines, the photos on them, and how many have none. Severity 0 is Severity::Green.
SELECT i.inspection_id, count(*), CAST(sum((SELECT count(*) FROM inspection_photo p WHERE p.item_id = i.id)) AS BIGINT),
    count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM inspection_photo p WHERE p.item_id = i.id))
FROM inspection_item i JOIN inspection n ON n.id = i.inspection_id
WHERE n.rooftop_id = ? AND n.received_at >= ? AND i.severity <> 0
GROUP BY i.inspection_id
