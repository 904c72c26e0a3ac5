-- Of each inspection: red and yellow lines whose last answer is yes (kind 1), is not, and is no (kind 2) with a reason.
SELECT d.inspection_id, count(*) FILTER (WHERE d.kind = 1), count(*) FILTER (WHERE d.kind <> 1),
    count(*) FILTER (WHERE d.kind = 2 AND d.reason <> 0)
FROM decision d JOIN inspection_item i ON i.id = d.item_id
WHERE d.rooftop_id = ? AND d.decided_at >= ? AND i.severity <> 0
    AND d.number = (SELECT max(m.number) FROM decision m WHERE m.item_id = d.item_id)
GROUP BY d.inspection_id
