-- Each red or yellow line of inspections since an instant, with how many photos it has. Severity 0 is Severity::Green.
SELECT i.inspection_id, (SELECT count(*) FROM inspection_photo p WHERE p.item_id = i.id)
FROM inspection_item i JOIN inspection n ON n.id = i.inspection_id
WHERE n.rooftop_id = ? AND n.received_at >= ? AND i.severity <> 0
