SELECT
    o.id, o.rooftop_id, o.account_id, o.run_id, o.wave, o.customer_id, o.vehicle_id, o.step, o.program, o.channel, o.purpose, o.to_address,
    o.from_address, o.subject, o.text, o.html, o.extras, o.segments, o.priority, o.state, o.due_at, o.attempts, o.claimed_at, o.finished_at,
    o.carrier_id, o.delivery, o.failure, o.failure_code, o.why, o.rules, o.pack_version, o.created_at
FROM outbox AS o
WHERE o.account_id = ? AND o.state IN (1, 6) AND o.state + 0 = 6
ORDER BY o.claimed_at + 0, o.id
