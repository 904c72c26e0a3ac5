SELECT
    o.id, o.rooftop_id, o.account_id, o.run_id, o.wave, o.customer_id, o.vehicle_id, o.step, o.program, o.channel, o.purpose, o.to_address,
    o.from_address, o.subject, o.text, o.html, o.extras, o.segments, o.priority, o.state, o.due_at, o.attempts, o.claimed_at, o.finished_at,
    o.carrier_id, o.delivery, o.failure, o.failure_code, o.why, o.rules, o.pack_version, o.created_at
FROM outbox AS o
WHERE o.account_id = ? AND o.state = 2 AND o.carrier_id IS NOT NULL AND o.claimed_at >= ? AND (o.delivery IS NULL OR o.delivery < 2)
ORDER BY o.claimed_at, o.id
LIMIT ?
