SELECT id, inspection_id, line_key, position, name, service_key, category, note, op_code, severity, gauge, measured, rated, parts, labor, fees,
    voice_path, voice_seconds, work_started_at
FROM inspection_item WHERE inspection_id = ? ORDER BY position, id
