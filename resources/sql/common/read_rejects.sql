SELECT id, run_id, source_id, line, column_name, reason, raw, row_hash, state FROM import_reject
WHERE state = ? AND id > ? ORDER BY id LIMIT ?
