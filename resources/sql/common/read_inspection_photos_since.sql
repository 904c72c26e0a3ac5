SELECT p.id, p.item_id, p.source, p.caption, p.path, p.sha256, p.width, p.height, p.bytes, p.problem
FROM inspection_photo p JOIN inspection_item i ON i.id = p.item_id JOIN inspection n ON n.id = i.inspection_id
WHERE n.rooftop_id = ? AND n.received_at >= ? ORDER BY p.item_id, p.id
