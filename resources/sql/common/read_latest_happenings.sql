-- When each kind of thing last happened to every customer up to an instant, in order of the customer.
SELECT customer_id, kind, MAX(at) FROM happening WHERE at <= ? GROUP BY customer_id, kind ORDER BY customer_id
