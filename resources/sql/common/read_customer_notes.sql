-- Newest first; those about somebody who was merged into this customer as well, for as long as the merge stands.
SELECT id, rooftop_id, customer_id, text, written_by, written_at FROM customer_note
WHERE customer_id = ? OR customer_id IN (SELECT merged_id FROM customer_merge WHERE kept_id = ? AND undone_at IS NULL)
ORDER BY written_at DESC, id DESC
