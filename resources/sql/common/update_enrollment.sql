UPDATE enrollment SET step = ?, last_at = ?, last_touch_at = ?, last_touch_planned_at = ?, paused_until = ?, look_at = ?, wait_because = ?,
    exit_reason = ?, exit_detail = ?, ended_at = ? WHERE id = ? AND ended_at IS NULL
