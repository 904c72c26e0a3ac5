-- What people write down about a customer outside of a call's result. Lines are added, never changed.
CREATE TABLE customer_note (id ${ID}, rooftop_id BIGINT NOT NULL, customer_id BIGINT NOT NULL, text TEXT NOT NULL, written_by TEXT NOT NULL,
    written_at BIGINT NOT NULL);
CREATE INDEX customer_note_by_customer ON customer_note (customer_id, written_at);
