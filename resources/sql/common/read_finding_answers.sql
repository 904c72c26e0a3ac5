-- The last answer to each red or yellow line since an instant. Severity 0 is Severity::Green.
SELECT d.inspection_id, d.kind, d.reason
FROM decision d JOIN inspection_item i ON i.id = d.item_id
WHERE d.rooftop_id = ? AND d.decided_at >= ? AND i.severity <> 0
    AND d.number = (SELECT max(m.number) FROM decision m WHERE m.item_id = d.item_id)
