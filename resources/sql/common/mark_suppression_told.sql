UPDATE suppression SET told_at = ? WHERE id = ?
