-- What a gateway took in the period: segments of texts (channel 0), e-mails (2) and letters (3).
SELECT program, COALESCE(sum(segments) FILTER (WHERE channel = 0), 0), count(*) FILTER (WHERE channel = 2), count(*) FILTER (WHERE channel = 3)
FROM outbox WHERE rooftop_id = ? AND state = 2 AND finished_at >= ? AND finished_at < ? GROUP BY program
