SELECT
    (SELECT coalesce(max(id), 0) FROM import_run),
    (SELECT coalesce(max(finished_at), 0) FROM vendor_stream WHERE changed > 0),
    (SELECT coalesce(max(id), 0) FROM crossing)
