INSERT INTO recovery_step (decline_key, stage, rooftop_id, done_at, how) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
