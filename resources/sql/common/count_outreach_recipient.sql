UPDATE outreach_run SET recipients = recipients + 1 WHERE id = ?
