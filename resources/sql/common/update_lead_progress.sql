UPDATE lead SET state = ?, owner = ?, assigned_at = ?, acknowledged_at = ?, first_tried_at = ?, first_contact_at = ?, last_tried_at = ?, attempts = ?,
    manager_told_at = ?, appointment_at = ?, shown_at = ?, closed_at = ?, gross = ?, score = ?, tier = ?, points = ?
WHERE id = ?
