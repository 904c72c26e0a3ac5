INSERT INTO inspection_item (id, inspection_id, rooftop_id, line_key, position, name, service_key, category, note, op_code, severity, gauge, measured, rated,
    parts, labor, fees, voice_path, voice_seconds)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (inspection_id, line_key) DO UPDATE SET position = excluded.position, name = excluded.name, category = excluded.category, note = excluded.note,
    op_code = excluded.op_code, severity = excluded.severity, gauge = excluded.gauge, measured = excluded.measured, rated = excluded.rated,
    parts = excluded.parts, labor = excluded.labor, fees = excluded.fees,
    voice_path = COALESCE(excluded.voice_path, inspection_item.voice_path), voice_seconds = COALESCE(excluded.voice_seconds, inspection_item.voice_seconds)
RETURNING id
