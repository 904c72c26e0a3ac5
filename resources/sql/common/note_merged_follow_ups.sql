-- What was written, called, said, promised and begun goes with the person. What both rows have alike stays: the same way through a sequence,
-- the same message of one run.
INSERT INTO customer_merge_move (merge_id, kind, row_id)
SELECT m.id, 'happening', happening.id FROM customer_merge m JOIN happening ON happening.customer_id = m.merged_id WHERE m.id = ?
UNION ALL SELECT m.id, 'enrollment', enrollment.id FROM customer_merge m JOIN enrollment ON enrollment.customer_id = m.merged_id WHERE m.id = ?
    AND (ended_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM enrollment o
        WHERE o.customer_id = m.kept_id AND o.sequence = enrollment.sequence AND (o.subject = enrollment.subject OR (o.subject LIKE 'customer:%' AND enrollment.subject LIKE 'customer:%')) AND o.ended_at IS NULL))
UNION ALL SELECT m.id, 'task', task.id FROM customer_merge m JOIN task ON task.customer_id = m.merged_id WHERE m.id = ?
UNION ALL SELECT m.id, 'appointment', appointment.id FROM customer_merge m JOIN appointment ON appointment.customer_id = m.merged_id WHERE m.id = ?
UNION ALL SELECT m.id, 'lead', lead.id FROM customer_merge m JOIN lead ON lead.customer_id = m.merged_id WHERE m.id = ?
UNION ALL SELECT m.id, 'contact_attempt', contact_attempt.id FROM customer_merge m JOIN contact_attempt ON contact_attempt.customer_id = m.merged_id WHERE m.id = ?
UNION ALL SELECT m.id, 'consent_event', consent_event.id FROM customer_merge m JOIN consent_event ON consent_event.customer_id = m.merged_id WHERE m.id = ?
UNION ALL SELECT m.id, 'preference_change', preference_change.id FROM customer_merge m JOIN preference_change ON preference_change.customer_id = m.merged_id WHERE m.id = ?
UNION ALL SELECT m.id, 'alert', alert.id FROM customer_merge m JOIN alert ON alert.customer_id = m.merged_id WHERE m.id = ?
UNION ALL SELECT m.id, 'inbound', inbound.id FROM customer_merge m JOIN inbound ON inbound.customer_id = m.merged_id WHERE m.id = ?
UNION ALL SELECT m.id, 'outbox', outbox.id FROM customer_merge m JOIN outbox ON outbox.customer_id = m.merged_id WHERE m.id = ?
    AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.customer_id = m.kept_id AND o.step = outbox.step AND o.run_id = outbox.run_id)
UNION ALL SELECT m.id, 'signal', signal.id FROM customer_merge m JOIN signal ON signal.customer_id = m.merged_id WHERE m.id = ?
UNION ALL SELECT m.id, 'customer_note', customer_note.id FROM customer_merge m JOIN customer_note ON customer_note.customer_id = m.merged_id WHERE m.id = ?
