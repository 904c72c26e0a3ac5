SELECT provider, amount FROM appraisal_value WHERE appraisal_id = ? ORDER BY provider
