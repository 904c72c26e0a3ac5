UPDATE outreach_run SET is_stopped = ? WHERE id = ?
