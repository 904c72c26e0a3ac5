-- When streams run, what each run came to, and which files of a far folder were taken. Instants are epoch ms UTC.

-- at_times: times of the rooftop's day, "06:00 18:30"; NULL: every every_minutes. pushed: rows that came by themselves.
ALTER TABLE vendor_stream ADD COLUMN at_times TEXT;
ALTER TABLE vendor_stream ADD COLUMN pushed BIGINT NOT NULL DEFAULT 0;

-- One run of one stream, kept as long as the calls it made. came_by: poll, push or file.
CREATE TABLE vendor_run (id ${ID}, rooftop_id BIGINT NOT NULL, connection_id BIGINT NOT NULL, stream TEXT NOT NULL, came_by TEXT NOT NULL,
    started_at BIGINT NOT NULL, took_ms BIGINT NOT NULL, rows_read BIGINT NOT NULL, changed BIGINT NOT NULL, rejected BIGINT NOT NULL,
    requests BIGINT NOT NULL, is_full INTEGER NOT NULL, error TEXT);
CREATE INDEX vendor_run_by_time ON vendor_run (connection_id, started_at);

-- A file of a far folder that was applied, or refused with a reason: the same bytes under the same name are never applied twice.
CREATE TABLE taken_file (connection_id BIGINT NOT NULL, name TEXT NOT NULL, sha256 TEXT NOT NULL, rooftop_id BIGINT NOT NULL,
    bytes BIGINT NOT NULL, changed_at BIGINT NOT NULL, taken_at BIGINT NOT NULL, error TEXT, PRIMARY KEY (connection_id, name, sha256));
