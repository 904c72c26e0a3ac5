-- What may be said to whom, and why we think so. Consent and contacts are only ever added to; a suppression never expires.

-- What a person agreed to, or took back, about one number or address. consent: 0 none, 1 oral, 2 written.
CREATE TABLE consent_event (id ${ID}, rooftop_id BIGINT NOT NULL, customer_id BIGINT, phone TEXT, email TEXT, consent INTEGER NOT NULL,
    source TEXT NOT NULL, person_name TEXT, wording TEXT, evidence_hash TEXT, sellers INTEGER, is_bought INTEGER NOT NULL DEFAULT 0,
    happened_at BIGINT NOT NULL, recorded_at BIGINT NOT NULL);
CREATE INDEX consent_event_by_phone ON consent_event (phone);
CREATE INDEX consent_event_by_customer ON consent_event (customer_id);

-- The one list of those who want no more of it. kind is phone, email or person (a customer's id); each of them covers every channel.
CREATE TABLE suppression (id ${ID}, rooftop_id BIGINT NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, reason TEXT NOT NULL, source TEXT NOT NULL,
    words TEXT, needs_look INTEGER NOT NULL DEFAULT 0, suppressed_at BIGINT NOT NULL);
CREATE UNIQUE INDEX suppression_once ON suppression (kind, value);

-- Do-not-call lists: which area codes were loaded when, and a bit for each of their numbers, 10,000 to a block (area code and exchange).
CREATE TABLE dnc_area (list TEXT NOT NULL, area_code INTEGER NOT NULL, loaded_at BIGINT NOT NULL, numbers BIGINT NOT NULL, file_name TEXT NOT NULL,
    file_hash TEXT NOT NULL, PRIMARY KEY (list, area_code));
CREATE TABLE dnc_block (list TEXT NOT NULL, block INTEGER NOT NULL, bits ${BLOB} NOT NULL, PRIMARY KEY (list, block));

-- Every attempt to reach somebody that did not go through the outbox: calls above all. Kept five years (16 CFR 310.5).
CREATE TABLE contact_attempt (id ${ID}, rooftop_id BIGINT NOT NULL, customer_id BIGINT NOT NULL, channel INTEGER NOT NULL, purpose INTEGER NOT NULL,
    address TEXT NOT NULL, program TEXT, subject TEXT, made_by TEXT, seconds INTEGER, outcome TEXT, list_version TEXT, at BIGINT NOT NULL);
CREATE INDEX contact_attempt_by_customer ON contact_attempt (customer_id, at);
