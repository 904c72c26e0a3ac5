INSERT INTO call_review (id, rooftop_id, person, task_id, at, by_person, greeting, needs, product, objections, appointment, documentation, overall,
    strengths, improve, seen_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO NOTHING
