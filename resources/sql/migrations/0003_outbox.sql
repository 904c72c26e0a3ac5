-- What goes out and what comes back. A message is committed as being sent (state 1) before its request leaves, and whatever ends without a
-- clear answer becomes unknown (6): it is reconciled by asking the carrier or by a person, and never tried again by guess.

-- A gateway as one rooftop uses it; settings are its fields as JSON without secrets, which are in the system's keychain.
CREATE TABLE gateway_account (id ${ID}, rooftop_id BIGINT NOT NULL, gateway TEXT NOT NULL, title TEXT NOT NULL, settings TEXT NOT NULL,
    is_own_server INTEGER NOT NULL DEFAULT 0, is_active INTEGER NOT NULL DEFAULT 1, segments_per_second DOUBLE PRECISION NOT NULL, segments_per_day BIGINT NOT NULL,
    paused_why TEXT, polled_at BIGINT, poll_mark TEXT, created_at BIGINT NOT NULL);

-- Everybody one template goes to in one go. Waves: 0 the canary, 1 the pilot, 2 all others; those up to released_wave may go.
CREATE TABLE outreach_run (id ${ID}, rooftop_id BIGINT NOT NULL, title TEXT NOT NULL, recipients BIGINT NOT NULL, made_by TEXT NOT NULL, made_at BIGINT NOT NULL,
    released_wave INTEGER NOT NULL, approved_by TEXT, approved_at BIGINT, is_stopped INTEGER NOT NULL DEFAULT 0);

-- states: 0 queued, 1 sending, 2 sent, 3 failed, 4 held, 5 suppressed, 6 unknown. due_at NULL waits for a person.
CREATE TABLE outbox (id ${ID}, rooftop_id BIGINT NOT NULL, account_id BIGINT NOT NULL, run_id BIGINT NOT NULL, wave INTEGER NOT NULL,
    customer_id BIGINT NOT NULL, vehicle_id BIGINT, step TEXT NOT NULL, program TEXT NOT NULL, channel INTEGER NOT NULL, purpose INTEGER NOT NULL,
    to_address TEXT NOT NULL, from_address TEXT, subject TEXT, text TEXT NOT NULL, html TEXT, extras TEXT, segments INTEGER NOT NULL,
    priority INTEGER NOT NULL, state INTEGER NOT NULL, due_at BIGINT, attempts INTEGER NOT NULL DEFAULT 0, claimed_at BIGINT, finished_at BIGINT,
    carrier_id TEXT, delivery INTEGER, failure TEXT, failure_code TEXT, why TEXT, rules TEXT, pack_version TEXT, created_at BIGINT NOT NULL);
-- The ledger's promise: one message a customer, step and run.
CREATE UNIQUE INDEX outbox_once ON outbox (customer_id, step, run_id);
-- In the order of the claim, so that the next batch is found without looking at all that waits.
CREATE INDEX outbox_due ON outbox (account_id, priority DESC, due_at, id) WHERE state IN (0, 4);
CREATE INDEX outbox_open ON outbox (account_id, state) WHERE state IN (1, 6);
CREATE INDEX outbox_by_carrier_id ON outbox (carrier_id) WHERE carrier_id IS NOT NULL;
CREATE INDEX outbox_by_address ON outbox (to_address);
CREATE INDEX outbox_by_claim ON outbox (account_id, claimed_at);

-- What became of a message: kind is the delivery state. Carriers repeat themselves; each kind counts once.
CREATE TABLE message_event (id ${ID}, outbox_id BIGINT NOT NULL, kind INTEGER NOT NULL, at BIGINT NOT NULL, code TEXT);
CREATE UNIQUE INDEX message_event_once ON message_event (outbox_id, kind);

CREATE TABLE inbound (id ${ID}, rooftop_id BIGINT NOT NULL, account_id BIGINT NOT NULL, carrier_id TEXT NOT NULL, channel INTEGER NOT NULL,
    from_address TEXT NOT NULL, to_address TEXT, subject TEXT, text TEXT, received_at BIGINT NOT NULL, stored_at BIGINT NOT NULL,
    is_automatic INTEGER NOT NULL DEFAULT 0, customer_id BIGINT, outbox_id BIGINT, intent TEXT, handled_at BIGINT);
CREATE UNIQUE INDEX inbound_once ON inbound (account_id, carrier_id);
CREATE INDEX inbound_by_address ON inbound (from_address);
