SELECT id, document_id, received_at, name, prospect, reason, state FROM lead_quarantine WHERE rooftop_id = ? AND state = ? ORDER BY received_at DESC, id DESC LIMIT ?
