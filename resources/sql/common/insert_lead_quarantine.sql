INSERT INTO lead_quarantine (id, rooftop_id, document_id, received_at, name, prospect, reason, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
