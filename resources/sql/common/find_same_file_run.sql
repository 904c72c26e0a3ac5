-- A full snapshot is the same again only while no other file of its source was applied after it: what was gone may be back.
SELECT r.id, r.rows_read, r.rejected FROM import_run r JOIN source s ON s.id = r.source_id
WHERE r.source_id = ? AND r.file_hash = ? AND r.finished_at IS NOT NULL AND (s.is_full_snapshot = 0
    OR NOT EXISTS (SELECT 1 FROM import_run n WHERE n.source_id = r.source_id AND n.id > r.id AND n.file_hash <> r.file_hash))
ORDER BY r.id DESC LIMIT 1
