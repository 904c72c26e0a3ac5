SELECT r.id, r.run_id, r.line, r.column_name, r.reason, r.raw, r.row_hash, s.preset, i.file_name, i.headers, i.delimiter, r.source_id, s.rooftop_id
FROM import_reject r JOIN source s ON s.id = r.source_id LEFT JOIN import_run i ON i.id = r.run_id
WHERE r.state = 'open' ORDER BY r.id
