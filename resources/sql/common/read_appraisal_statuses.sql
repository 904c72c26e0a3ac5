SELECT appraisal_id, at, day, outcome, reason, made_by, why FROM appraisal_status WHERE appraisal_id = ? ORDER BY at, id
