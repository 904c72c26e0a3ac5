SELECT id, rooftop_id, customer_id, vehicle_id, subject, sequence, version, program, step, entered_at, last_at, last_touch_at,
    last_touch_planned_at, paused_until, look_at, cause, cause_id, wait_because, exit_reason, exit_detail, ended_at
FROM enrollment WHERE customer_id = ? ORDER BY entered_at DESC, id DESC
