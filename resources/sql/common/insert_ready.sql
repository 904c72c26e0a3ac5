INSERT INTO ready (owner, place, due_at, task_id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
