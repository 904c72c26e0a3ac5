-- PostgreSQL keeps definitions in its catalog; indexes behind a constraint (keys) stay.
SELECT indexname, indexdef FROM pg_indexes
WHERE schemaname = current_schema() AND tablename = ?
    AND indexname NOT IN (SELECT conname FROM pg_constraint)
