-- The service lane: inspections, the decisions made on them, and the pages customers make them on.

CREATE TABLE inspection (id ${ID}, rooftop_id BIGINT NOT NULL, source_id BIGINT NOT NULL, source_key TEXT NOT NULL, ro_number TEXT NOT NULL,
    repair_order_id BIGINT, customer_id BIGINT, vehicle_id BIGINT, technician TEXT, advisor TEXT,
    started_at BIGINT, completed_at BIGINT, received_at BIGINT NOT NULL, texted_at BIGINT,
    points_planned INTEGER NOT NULL, points_done INTEGER NOT NULL, exception INTEGER NOT NULL, exception_words TEXT, odometer INTEGER);
CREATE UNIQUE INDEX inspection_by_source ON inspection (source_id, source_key);
CREATE INDEX inspection_by_order ON inspection (rooftop_id, ro_number);
CREATE INDEX inspection_by_vehicle ON inspection (vehicle_id);

-- line_key tells lines of one inspection apart when it is sent again in another order: decisions stay with their line.
CREATE TABLE inspection_item (id ${ID}, inspection_id BIGINT NOT NULL, rooftop_id BIGINT NOT NULL, line_key TEXT NOT NULL, position INTEGER NOT NULL,
    name TEXT NOT NULL, service_key TEXT NOT NULL, category TEXT, note TEXT, op_code TEXT, severity INTEGER NOT NULL,
    gauge INTEGER NOT NULL, measured INTEGER, rated INTEGER, parts BIGINT, labor BIGINT, fees BIGINT,
    voice_path TEXT, voice_seconds INTEGER, work_started_at BIGINT);
CREATE UNIQUE INDEX inspection_item_once ON inspection_item (inspection_id, line_key);

-- path is NULL until the picture lies in the photo folder; sha256 is of the file kept there.
CREATE TABLE inspection_photo (id ${ID}, rooftop_id BIGINT NOT NULL, item_id BIGINT NOT NULL, source TEXT NOT NULL, caption TEXT,
    path TEXT, sha256 TEXT, width INTEGER, height INTEGER, bytes INTEGER, problem TEXT);
CREATE UNIQUE INDEX inspection_photo_once ON inspection_photo (item_id, source);

-- The one log of what customers decided, only ever added to. number counts the decisions of one line: two answers to the same question
-- cannot both be number 1. source_ref is the message or call a decision was read from.
CREATE TABLE decision (id ${ID}, rooftop_id BIGINT NOT NULL, inspection_id BIGINT NOT NULL, item_id BIGINT NOT NULL, number INTEGER NOT NULL, kind INTEGER NOT NULL,
    reason INTEGER NOT NULL, words TEXT, channel INTEGER NOT NULL, source_ref TEXT, decided_by TEXT, price BIGINT, decided_at BIGINT NOT NULL);
CREATE UNIQUE INDEX decision_once ON decision (item_id, number);
CREATE UNIQUE INDEX decision_by_source ON decision (item_id, source_ref) WHERE source_ref IS NOT NULL;
CREATE INDEX decision_by_inspection ON decision (inspection_id);

CREATE TABLE callback_request (id ${ID}, rooftop_id BIGINT NOT NULL, inspection_id BIGINT NOT NULL, words TEXT, asked_at BIGINT NOT NULL, done_at BIGINT);
CREATE UNIQUE INDEX callback_request_once ON callback_request (inspection_id) WHERE done_at IS NULL;

-- Notes on their way into the DMS. state: 0 waiting, 1 sending, 2 sent, 3 failed.
CREATE TABLE order_note (id ${ID}, rooftop_id BIGINT NOT NULL, inspection_id BIGINT NOT NULL, ro_number TEXT NOT NULL, cause TEXT NOT NULL, text TEXT NOT NULL,
    made_at BIGINT NOT NULL, state INTEGER NOT NULL, changed_at BIGINT NOT NULL, problem TEXT);
CREATE UNIQUE INDEX order_note_once ON order_note (cause);
CREATE INDEX order_note_open ON order_note (state) WHERE state < 2;

-- Only the hash of a link's token is kept: who reads the store cannot open a customer's page.
CREATE TABLE page_token (token_hash TEXT PRIMARY KEY, rooftop_id BIGINT NOT NULL, kind INTEGER NOT NULL, subject_id BIGINT NOT NULL, customer_id BIGINT,
    made_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, revoked_at BIGINT);
CREATE INDEX page_token_by_subject ON page_token (subject_id, kind);
CREATE TABLE page_view (id ${ID}, rooftop_id BIGINT NOT NULL, kind INTEGER NOT NULL, subject_id BIGINT NOT NULL, token_hash TEXT NOT NULL,
    outcome INTEGER NOT NULL, address_hash TEXT NOT NULL, device TEXT NOT NULL, viewed_at BIGINT NOT NULL);
CREATE INDEX page_view_by_subject ON page_view (subject_id, kind);

CREATE TABLE click_link (code TEXT PRIMARY KEY, rooftop_id BIGINT NOT NULL, customer_id BIGINT, purpose TEXT NOT NULL, target TEXT NOT NULL, made_at BIGINT NOT NULL);
CREATE TABLE click (id ${ID}, rooftop_id BIGINT NOT NULL, code TEXT NOT NULL, device TEXT NOT NULL, clicked_at BIGINT NOT NULL);
CREATE INDEX click_by_code ON click (code);

-- What came in, kept as it came before anybody was thanked for it. state: 0 waiting, 1 applied, 2 refused.
CREATE TABLE webhook_event (id ${ID}, source TEXT NOT NULL, event_key TEXT NOT NULL, received_at BIGINT NOT NULL, body ${BLOB} NOT NULL,
    state INTEGER NOT NULL, problem TEXT);
CREATE UNIQUE INDEX webhook_event_once ON webhook_event (source, event_key);

-- seat counts from 1 to a slot's capacity, so that a slot cannot be given away twice.
CREATE TABLE visit_booking (id ${ID}, rooftop_id BIGINT NOT NULL, customer_id BIGINT, token_hash TEXT NOT NULL, starts_at BIGINT NOT NULL, minutes INTEGER NOT NULL,
    seat INTEGER NOT NULL, purposes TEXT NOT NULL, words TEXT, made_at BIGINT NOT NULL, cancelled_at BIGINT);
CREATE UNIQUE INDEX visit_booking_seat ON visit_booking (rooftop_id, starts_at, seat) WHERE cancelled_at IS NULL;
CREATE UNIQUE INDEX visit_booking_once ON visit_booking (token_hash, starts_at) WHERE cancelled_at IS NULL;

-- Wishes about being written to, in the order they were made.
CREATE TABLE preference_change (id ${ID}, rooftop_id BIGINT NOT NULL, customer_id BIGINT NOT NULL, channel TEXT NOT NULL, is_wanted INTEGER NOT NULL,
    made_through TEXT NOT NULL, made_at BIGINT NOT NULL);
CREATE INDEX preference_change_by_customer ON preference_change (customer_id);

-- decline_key names a declined line by what outlives an import: "item:ID", or "order:ID:SERVICE".
CREATE TABLE recovery_step (decline_key TEXT NOT NULL, stage INTEGER NOT NULL, rooftop_id BIGINT NOT NULL, done_at BIGINT NOT NULL, how TEXT NOT NULL,
    PRIMARY KEY (decline_key, stage));
