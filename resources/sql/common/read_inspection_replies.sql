-- What people wrote after an inspection's text was the last thing they got from us: nobody read it for decisions yet.
SELECT i.id, i.carrier_id, i.text, o.step
FROM inbound AS i
JOIN outbox AS o ON o.id = i.outbox_id
WHERE i.rooftop_id = ? AND i.decided_at IS NULL AND i.received_at >= ? AND i.is_automatic = 0 AND i.text IS NOT NULL
    AND o.step >= 'inspection:' AND o.step < 'inspection;'
ORDER BY i.received_at, i.id
