DELETE FROM ready WHERE owner = ? AND place = ? AND due_at = ? AND task_id = ?
