SELECT decline_key, stage FROM recovery_step WHERE rooftop_id = ?
