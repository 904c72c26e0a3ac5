SELECT state, COUNT(*) FROM appointment WHERE rooftop_id = ? AND starts_at >= ? AND starts_at < ? GROUP BY state ORDER BY state
