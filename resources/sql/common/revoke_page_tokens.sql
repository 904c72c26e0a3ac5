UPDATE page_token SET revoked_at = ? WHERE subject_id = ? AND kind = ? AND revoked_at IS NULL
