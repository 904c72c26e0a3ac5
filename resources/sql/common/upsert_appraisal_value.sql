INSERT INTO appraisal_value (appraisal_id, provider, amount) VALUES (?, ?, ?)
ON CONFLICT (appraisal_id, provider) DO NOTHING
