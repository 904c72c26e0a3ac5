UPDATE outreach_run SET made_by = ? WHERE id = ? AND made_by = ''
