SELECT state, count(*) FROM outbox WHERE rooftop_id = ? GROUP BY state ORDER BY state
