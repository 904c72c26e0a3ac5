SELECT salesperson FROM deal WHERE rooftop_id = ? AND contract_on >= ? AND salesperson IS NOT NULL GROUP BY salesperson ORDER BY COUNT(*) DESC, salesperson LIMIT 200
