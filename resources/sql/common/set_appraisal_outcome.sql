UPDATE appraisal SET outcome = ?, outcome_on = ?, reason = COALESCE(?, reason), outcome_by = ?, deal_id = COALESCE(?, deal_id) WHERE id = ?
