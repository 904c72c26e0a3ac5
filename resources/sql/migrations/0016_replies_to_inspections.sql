-- When the service lane read an answer for decisions, so that a call asked for and made is not asked for again by the same words.
ALTER TABLE inbound ADD COLUMN decided_at BIGINT;
