SELECT id, outcome, outcome_by FROM appraisal WHERE source_id = ? AND number = ?
