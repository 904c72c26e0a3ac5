SELECT enrollment_id, step, step_id, kind, outcome, because, words, planned_at, done_at
FROM step_run WHERE enrollment_id = ? ORDER BY step
