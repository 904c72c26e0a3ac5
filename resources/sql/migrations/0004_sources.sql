-- Sources that keep themselves in step: connections to vendors, how far each stream has come, every call that was made, and what is
-- to be written back. Instants are epoch ms UTC, days whole days since 1970-01-01, money whole cents; NULL means not known.

-- A store's connection to one vendor. variables: JSON of what Setup asks for, without secrets (those are in the keychain).
CREATE TABLE vendor_connection (id ${ID}, rooftop_id BIGINT NOT NULL, preset TEXT NOT NULL, base TEXT NOT NULL, variables TEXT NOT NULL,
    is_own_server INTEGER NOT NULL DEFAULT 0, is_paused INTEGER NOT NULL DEFAULT 0, created_at BIGINT NOT NULL, UNIQUE (rooftop_id, preset));

-- One stream of a connection. cursor_at: everything the vendor changed before this instant is in the store; committed with its rows.
CREATE TABLE vendor_stream (connection_id BIGINT NOT NULL, stream TEXT NOT NULL, rooftop_id BIGINT NOT NULL, source_id BIGINT,
    cursor_at BIGINT NOT NULL DEFAULT 0, every_minutes INTEGER NOT NULL, is_paused INTEGER NOT NULL DEFAULT 0,
    tried_at BIGINT, finished_at BIGINT, next_at BIGINT NOT NULL DEFAULT 0, rows_read BIGINT NOT NULL DEFAULT 0, changed BIGINT NOT NULL DEFAULT 0,
    rejected BIGINT NOT NULL DEFAULT 0, requests BIGINT NOT NULL DEFAULT 0, places_said BIGINT NOT NULL DEFAULT 0, places_asked BIGINT NOT NULL DEFAULT 0,
    last_error TEXT, PRIMARY KEY (connection_id, stream));

-- Requests and answers, secrets and people masked, kept 60 days: Fortellis asks for it, and so does whoever looks for a fault.
CREATE TABLE vendor_call (id ${ID}, rooftop_id BIGINT NOT NULL, connection_id BIGINT NOT NULL, stream TEXT NOT NULL, called_at BIGINT NOT NULL, took_ms BIGINT NOT NULL,
    method TEXT NOT NULL, url TEXT NOT NULL, status INTEGER NOT NULL, bytes BIGINT NOT NULL, error TEXT, request TEXT, response TEXT);
CREATE INDEX vendor_call_by_time ON vendor_call (connection_id, called_at);

-- A text on its way back to a vendor's system. state: waiting, sending, sent, verified, differs, failed.
CREATE TABLE write_back (id ${ID}, rooftop_id BIGINT NOT NULL, preset TEXT NOT NULL, event TEXT NOT NULL, target TEXT NOT NULL, reference TEXT NOT NULL,
    part INTEGER NOT NULL, parts INTEGER NOT NULL, note TEXT NOT NULL, state TEXT NOT NULL, tries INTEGER NOT NULL DEFAULT 0,
    next_at BIGINT NOT NULL, created_at BIGINT NOT NULL, sent_at BIGINT, verified_at BIGINT, held TEXT, last_error TEXT);
CREATE INDEX write_back_by_state ON write_back (state, next_at);
CREATE UNIQUE INDEX write_back_once ON write_back (reference, part);
