SELECT DISTINCT done_by FROM task WHERE rooftop_id = ? AND done_at >= ? AND done_by <> '' AND kind = 'call' AND state = 3
