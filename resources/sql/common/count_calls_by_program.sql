SELECT program, count(*) FROM task
WHERE rooftop_id = ? AND kind = 'call' AND disposition IS NOT NULL AND done_at >= ? AND done_at < ? GROUP BY program
