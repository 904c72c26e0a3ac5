SELECT id, rooftop_id, gateway, title, settings, is_own_server, is_active, segments_per_second, segments_per_day, paused_why, polled_at,
    poll_mark, created_at
FROM gateway_account
WHERE rooftop_id = ?
ORDER BY id
