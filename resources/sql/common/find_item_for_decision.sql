SELECT i.inspection_id, i.name, i.work_started_at, i.parts, i.labor, i.fees, n.rooftop_id, n.ro_number, i.severity
FROM inspection_item i JOIN inspection n ON n.id = i.inspection_id WHERE i.id = ?
