INSERT INTO step_run (enrollment_id, step, step_id, kind, outcome, because, words, planned_at, done_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
