SELECT count(*), count(*) FILTER (WHERE state = 'shown')
FROM appointment
WHERE rooftop_id = ? AND program = ? AND made_at >= ? AND made_at < ? AND state <> 'cancelled'
