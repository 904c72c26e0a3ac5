UPDATE lead_quarantine SET state = ? WHERE id = ?
