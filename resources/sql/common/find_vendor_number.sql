-- Also by a number of somebody who turned out to be the same person.
SELECT p.number FROM vendor_person p WHERE p.rooftop_id = ? AND p.preset = ?
AND (p.customer_id = ? OR p.customer_id IN (SELECT m.merged_id FROM customer_merge m WHERE m.kept_id = ? AND m.undone_at IS NULL))
ORDER BY p.customer_id LIMIT 1
