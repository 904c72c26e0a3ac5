INSERT INTO gateway_account (
    id, rooftop_id, gateway, title, settings, is_own_server, is_active, segments_per_second, segments_per_day, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    title = excluded.title, settings = excluded.settings, is_own_server = excluded.is_own_server, is_active = excluded.is_active,
    segments_per_second = excluded.segments_per_second, segments_per_day = excluded.segments_per_day, paused_why = NULL
