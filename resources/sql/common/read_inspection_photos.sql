SELECT p.id, p.item_id, p.source, p.caption, p.path, p.sha256, p.width, p.height, p.bytes, p.problem
FROM inspection_photo p JOIN inspection_item i ON i.id = p.item_id WHERE i.inspection_id = ? ORDER BY p.item_id, p.id
