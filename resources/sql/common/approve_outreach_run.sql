UPDATE outreach_run SET approved_by = ?, approved_at = ? WHERE id = ?
