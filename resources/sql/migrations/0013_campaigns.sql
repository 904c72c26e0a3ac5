-- Campaigns: an audience sent through a sequence, and what people saved of both.

-- Every version a person saved; those the program ships are not here. Who is in a version stays in it.
CREATE TABLE sequence_version (id ${ID}, rooftop_id BIGINT NOT NULL, sequence TEXT NOT NULL, version INTEGER NOT NULL, definition TEXT NOT NULL,
    made_by TEXT NOT NULL, made_at BIGINT NOT NULL);
CREATE UNIQUE INDEX sequence_version_once ON sequence_version (sequence, version);

-- Sequences on hold: nobody new enters and nobody in them moves on.
CREATE TABLE sequence_hold (sequence TEXT NOT NULL PRIMARY KEY, rooftop_id BIGINT NOT NULL, held_by TEXT NOT NULL, held_at BIGINT NOT NULL) ${CLUSTERED};

CREATE TABLE audience_version (id ${ID}, rooftop_id BIGINT NOT NULL, audience TEXT NOT NULL, version INTEGER NOT NULL, title TEXT NOT NULL,
    definition TEXT NOT NULL, made_by TEXT NOT NULL, made_at BIGINT NOT NULL);
CREATE UNIQUE INDEX audience_version_once ON audience_version (audience, version);

-- state: draft, previewed, pilot, launched, paused, ended; state_before: what a paused one goes back to. definition is the audience's
-- condition as it was chosen, so that a later version of the audience changes no campaign by itself.
CREATE TABLE campaign (id ${ID}, rooftop_id BIGINT NOT NULL, title TEXT NOT NULL, sequence TEXT NOT NULL, audience TEXT NOT NULL,
    audience_version INTEGER NOT NULL, definition TEXT NOT NULL, state TEXT NOT NULL, state_before TEXT, people BIGINT NOT NULL, pilot BIGINT NOT NULL,
    made_by TEXT NOT NULL, made_at BIGINT NOT NULL, changed_at BIGINT NOT NULL, asked_by TEXT, approved_by TEXT, approved_at BIGINT);

-- Who was put in, once a campaign; wave 0 is the pilot.
CREATE TABLE campaign_person (campaign_id BIGINT NOT NULL, customer_id BIGINT NOT NULL, enrollment_id BIGINT, wave INTEGER NOT NULL, at BIGINT NOT NULL,
    PRIMARY KEY (campaign_id, customer_id)) ${CLUSTERED};

CREATE INDEX enrollment_by_sequence ON enrollment (sequence, entered_at);
