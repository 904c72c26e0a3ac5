SELECT i.id, i.inspection_id, i.line_key, i.position, i.name, i.service_key, i.category, i.note, i.op_code, i.severity, i.gauge, i.measured, i.rated, i.parts, i.labor, i.fees,
    i.voice_path, i.voice_seconds, i.work_started_at
FROM inspection_item i JOIN inspection n ON n.id = i.inspection_id WHERE n.rooftop_id = ? AND n.received_at >= ? ORDER BY i.inspection_id, i.position, i.id
