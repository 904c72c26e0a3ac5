SELECT inspection_id, item_id FROM manager_pick WHERE rooftop_id = ? AND picked_at >= ? ORDER BY inspection_id, item_id
