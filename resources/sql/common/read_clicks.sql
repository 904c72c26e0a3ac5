SELECT l.code, l.purpose, l.made_at, count(c.id), min(c.clicked_at) FROM click_link l LEFT JOIN click c ON c.code = l.code
WHERE l.customer_id = ? GROUP BY l.code, l.purpose, l.made_at ORDER BY l.made_at
