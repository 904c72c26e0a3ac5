-- Those of one person, duplicates left out, newest first.
SELECT id, rooftop_id, document_id, customer_id, duplicate_of, received_at, requested_at, source_kind, provider, name, phone, email, zip, vehicle,
    grade, score, tier, points, reasons, facts, state, owner, assigned_at, acknowledged_at, first_tried_at, first_contact_at, last_tried_at,
    attempts, manager_told_at, appointment_at, shown_at, closed_at, gross
FROM lead WHERE customer_id = ? AND state <> 'duplicate' ORDER BY received_at DESC, id DESC
