SELECT id, kept_id, merged_id, rule, evidence, merged_at, undone_at FROM customer_merge
WHERE kept_id = ? OR merged_id = ? ORDER BY merged_at DESC, id DESC
