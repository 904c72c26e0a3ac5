INSERT INTO sequence_hold (sequence, rooftop_id, held_by, held_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
