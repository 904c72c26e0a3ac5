SELECT count(*) FROM appraisal WHERE rooftop_id = ? AND outcome = 1 AND outcome_on > appraised_on AND outcome_on >= ? AND outcome_on < ?
