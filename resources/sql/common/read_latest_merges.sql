SELECT id, kept_id, merged_id, rule, evidence, merged_at, undone_at FROM customer_merge
ORDER BY merged_at DESC, id DESC LIMIT ?
