-- When a person last did a call of one way through a sequence; state 3 is TaskState::Done.
SELECT max(done_at) FROM task WHERE enrollment_id = ? AND state = 3 AND disposition <> 'skipped'
