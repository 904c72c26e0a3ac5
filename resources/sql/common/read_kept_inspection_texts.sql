-- Texts about inspections that did not go: failed (3), held (4) or forbidden (5), with the sentence why.
SELECT step, why FROM outbox
WHERE rooftop_id = ? AND created_at >= ? AND state IN (3, 4, 5) AND step >= 'inspection:' AND step < 'inspection;'
