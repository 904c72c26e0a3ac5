INSERT INTO appraisal_status (id, appraisal_id, at, day, outcome, reason, made_by, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
