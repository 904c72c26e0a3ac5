INSERT INTO customer_merge (id, kept_id, merged_id, rule, evidence, merged_at) VALUES (?, ?, ?, ?, ?, ?)
