DELETE FROM manager_pick WHERE inspection_id = ?
