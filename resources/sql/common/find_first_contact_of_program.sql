-- When a program first wrote or called; NULL: never. State 2 is sent.
SELECT min(at) FROM (
    SELECT min(finished_at) AS at FROM outbox WHERE rooftop_id = ? AND program = ? AND state = 2
    UNION ALL
    SELECT min(done_at) AS at FROM task WHERE rooftop_id = ? AND program = ? AND disposition IS NOT NULL AND disposition <> 'skipped') AS firsts
