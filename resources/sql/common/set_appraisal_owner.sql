UPDATE appraisal SET owner = ? WHERE id = ?
