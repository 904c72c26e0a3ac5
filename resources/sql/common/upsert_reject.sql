-- The same bad row of the same source is one reject, however often its file comes.
INSERT INTO import_reject (id, run_id, source_id, line, column_name, reason, raw, row_hash, state)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'open')
ON CONFLICT (source_id, row_hash) DO UPDATE SET run_id = excluded.run_id, line = excluded.line, reason = excluded.reason,
    column_name = excluded.column_name
RETURNING id
