SELECT id FROM lead_document WHERE rooftop_id = ? AND hash = ?
