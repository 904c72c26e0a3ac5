INSERT INTO preference_change (id, rooftop_id, customer_id, channel, is_wanted, made_through, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)
