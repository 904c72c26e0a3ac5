INSERT INTO onboarding (rooftop_id, person, point, done_on) VALUES (?, ?, ?, ?)
ON CONFLICT (rooftop_id, person, point) DO UPDATE SET done_on = excluded.done_on
