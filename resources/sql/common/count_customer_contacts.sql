SELECT CAST(coalesce(sum(CASE WHEN state = 2 AND id <> ? AND claimed_until > ? THEN 1 ELSE 0 END), 0) AS BIGINT),
    max(CASE WHEN state = 3 AND disposition <> 'skipped' THEN done_at END) FROM task WHERE customer_id = ?
