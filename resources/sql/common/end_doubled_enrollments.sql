-- Ways through a sequence that both rows of one person were on: those of the row that goes end.
UPDATE enrollment SET ended_at = ?, exit_reason = 'stopped', exit_detail = 'merged'
WHERE customer_id = ? AND ended_at IS NULL AND EXISTS (SELECT 1 FROM enrollment o
    WHERE o.customer_id = ? AND o.sequence = enrollment.sequence AND (o.subject = enrollment.subject OR (o.subject LIKE 'customer:%' AND enrollment.subject LIKE 'customer:%')) AND o.ended_at IS NULL)
