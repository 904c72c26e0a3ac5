SELECT due_at FROM task WHERE state = 0 AND due_at > ? AND owner IN ('', ?) ORDER BY due_at LIMIT 1
