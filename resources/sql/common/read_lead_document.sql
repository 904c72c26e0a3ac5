SELECT name, received_at, bytes FROM lead_document WHERE id = ?
