-- A file counts as the same again only while no other file of its source was applied after it.
SELECT r.id, r.rows_read, r.rejected FROM import_run r
WHERE r.source_id = ? AND r.file_hash = ? AND r.finished_at IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM import_run n WHERE n.source_id = r.source_id AND n.id > r.id AND n.accepted > 0 AND n.file_hash <> r.file_hash)
ORDER BY r.id DESC LIMIT 1
