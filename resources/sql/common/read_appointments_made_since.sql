SELECT customer_id, made_at FROM appointment WHERE rooftop_id = ? AND made_at >= ? AND state <> 'cancelled' ORDER BY made_at, id
