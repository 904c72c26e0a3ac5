-- Tasks due in the period, and those done by their promise, or within a day of their hour where none was given. State 3 is done, 4 dropped;
-- what another call covered was missed.
SELECT count(*), count(*) FILTER (WHERE state = 3 AND done_at <= coalesce(sla_at, due_at + 86400000))
FROM task
WHERE rooftop_id = ? AND program = ? AND due_at >= ? AND due_at < ? AND (state <> 4 OR note = 'covered')
