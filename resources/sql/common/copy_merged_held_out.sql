-- Who was held out of a sequence at random stays so as the person they are.
INSERT INTO held_out (customer_id, sequence, subject, rooftop_id, program, at)
SELECT CAST(? AS BIGINT), h.sequence, h.subject, h.rooftop_id, h.program, h.at FROM held_out h
WHERE h.customer_id = ? ON CONFLICT DO NOTHING
