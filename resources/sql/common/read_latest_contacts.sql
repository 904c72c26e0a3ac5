-- When every customer was last written to up to an instant, in order of the customer: messages that were sent (state 2).
SELECT customer_id, MAX(finished_at) FROM outbox WHERE state = 2 AND customer_id <> 0 AND finished_at <= ? GROUP BY customer_id ORDER BY customer_id
