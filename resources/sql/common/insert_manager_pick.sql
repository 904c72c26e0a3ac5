INSERT INTO manager_pick (inspection_id, item_id, rooftop_id, picked_by, picked_at) VALUES (?, ?, ?, ?, ?)
