SELECT decline_key, stage, done_at, how FROM recovery_step WHERE rooftop_id = ? ORDER BY decline_key, stage
