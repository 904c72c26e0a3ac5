INSERT INTO outbox (
    id, rooftop_id, account_id, run_id, wave, customer_id, vehicle_id, step, program, channel, purpose, to_address, from_address,
    subject, text, html, extras, segments, priority, state, due_at, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)
ON CONFLICT (customer_id, step, run_id) DO NOTHING
