-- Every source rows ever came from, with how often, when last, and how many rows were taken and refused.
SELECT s.preset, s.title, MAX(r.started_at), COALESCE(SUM(r.accepted), 0), COALESCE(SUM(r.rejected), 0)
FROM source s LEFT JOIN import_run r ON r.source_id = s.id
GROUP BY s.preset, s.title ORDER BY s.preset
