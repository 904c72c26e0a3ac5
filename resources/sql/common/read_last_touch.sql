SELECT max(e.last_touch_at) FROM enrollment e WHERE e.customer_id = ? AND e.id <> ?
