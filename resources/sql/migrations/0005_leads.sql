-- Leads as they came and what became of them. Instants epoch ms UTC, money whole cents; NULL means not known, never 0.

-- The bytes of every document received, once: what a lead is read from again, and the proof of what was asked.
CREATE TABLE lead_document (id ${ID}, rooftop_id BIGINT NOT NULL, received_at BIGINT NOT NULL, name TEXT NOT NULL, hash TEXT NOT NULL, bytes ${BLOB} NOT NULL);
CREATE UNIQUE INDEX lead_document_once ON lead_document (rooftop_id, hash);

-- state is open, working, appointment, sold, lost or duplicate; tier 0 low to 3 hot; points and facts are JSON (jobs/leads/judgedlead.h).
CREATE TABLE lead (id ${ID}, rooftop_id BIGINT NOT NULL, document_id BIGINT NOT NULL, customer_id BIGINT, duplicate_of BIGINT,
    received_at BIGINT NOT NULL, requested_at BIGINT, source_kind TEXT NOT NULL, provider TEXT, name TEXT, phone TEXT, email TEXT, zip TEXT, vehicle TEXT,
    grade TEXT NOT NULL, score INTEGER NOT NULL, tier INTEGER NOT NULL, points TEXT NOT NULL, reasons TEXT NOT NULL, facts TEXT NOT NULL,
    state TEXT NOT NULL, owner TEXT, assigned_at BIGINT, acknowledged_at BIGINT, first_tried_at BIGINT, first_contact_at BIGINT, last_tried_at BIGINT,
    attempts INTEGER NOT NULL DEFAULT 0, manager_told_at BIGINT, appointment_at BIGINT, shown_at BIGINT, closed_at BIGINT, gross BIGINT);
CREATE INDEX lead_by_receipt ON lead (rooftop_id, received_at);
CREATE INDEX lead_by_state ON lead (rooftop_id, state, received_at);
CREATE INDEX lead_by_customer ON lead (customer_id);

-- How a lead is recognised again: kind 0 a provider's number, 1 a person and vehicle (programs/leads/leadduplicate.h).
CREATE TABLE lead_key (key BIGINT NOT NULL, lead_id BIGINT NOT NULL, kind INTEGER NOT NULL, received_at BIGINT NOT NULL, PRIMARY KEY (key, lead_id));

-- What happened to a lead, in order; the row of the lead is what these add up to.
CREATE TABLE lead_event (id ${ID}, lead_id BIGINT NOT NULL, at BIGINT NOT NULL, kind TEXT NOT NULL, channel TEXT, who TEXT, detail TEXT);
CREATE INDEX lead_event_by_lead ON lead_event (lead_id, at);

-- What became no lead, with the reason; state is open, retried or dismissed.
CREATE TABLE lead_quarantine (id ${ID}, rooftop_id BIGINT NOT NULL, document_id BIGINT NOT NULL, received_at BIGINT NOT NULL, name TEXT NOT NULL,
    prospect INTEGER NOT NULL, reason TEXT NOT NULL, state TEXT NOT NULL);
CREATE INDEX lead_quarantine_by_state ON lead_quarantine (rooftop_id, state, received_at);

-- Who takes leads; hours as the setting lead.hours writes them, NULL the rooftop's.
CREATE TABLE lead_taker (rooftop_id BIGINT NOT NULL, name TEXT NOT NULL, weight INTEGER NOT NULL, is_away INTEGER NOT NULL DEFAULT 0, hours TEXT, most_open INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (rooftop_id, name));

-- What a source cost in a month (year times 12 plus month minus 1).
CREATE TABLE lead_source_cost (rooftop_id BIGINT NOT NULL, source_kind TEXT NOT NULL, month INTEGER NOT NULL, cost BIGINT NOT NULL,
    PRIMARY KEY (rooftop_id, source_kind, month));
