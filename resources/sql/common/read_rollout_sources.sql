-- When each source brought something last that was taken in, by file, or answered without an error, by stream. A row of today that was here
-- yesterday counts, too.
SELECT (SELECT max(r.finished_at) FROM import_run r WHERE r.source_id = s.id AND r.accepted + r.duplicate > 0),
    (SELECT max(v.finished_at) FROM vendor_stream v WHERE v.source_id = s.id AND coalesce(v.last_error, '') = '')
FROM source s WHERE s.rooftop_id = ?
