-- A number that does not exist does not exist for the same person either.
INSERT INTO dead_address (address, channel, customer_id, died_at, rooftop_id, reason, source, cause, revived_at, revived_by)
SELECT d.address, d.channel, CAST(? AS BIGINT), d.died_at, d.rooftop_id, d.reason, d.source, d.cause, d.revived_at, d.revived_by FROM dead_address d
WHERE d.customer_id = ? ON CONFLICT DO NOTHING
