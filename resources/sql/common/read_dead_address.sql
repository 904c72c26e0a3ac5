-- Why an address is set aside: for everybody, or for this person.
SELECT address, channel, customer_id, died_at, rooftop_id, reason, source, cause FROM dead_address
WHERE address = ? AND revived_at IS NULL AND customer_id IN (0, ?) ORDER BY channel, died_at
