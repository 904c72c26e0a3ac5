UPDATE appraisal SET lead_id = ? WHERE id = ?
