SELECT id, rooftop_id, customer_id, vehicle_id, enrollment_id, step, program, kind, owner, place, due_at, sla_at, script, voicemail,
    attempt, attempts, reasons, state, claimed_by, claimed_until, disposition, note, done_by, done_at
FROM task WHERE id = ?
