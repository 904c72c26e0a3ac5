-- What runs by itself. A run of a sequence goes on for as long as the sequence is on; its waves are released as those of any run.
ALTER TABLE outreach_run ADD COLUMN sequence TEXT;
CREATE UNIQUE INDEX outreach_run_of_sequence ON outreach_run (rooftop_id, sequence) WHERE sequence IS NOT NULL;

-- Who does a piece of standing work now: several desks share one store, and only one of them asks the vendors.
CREATE TABLE standing_lease (work TEXT PRIMARY KEY, holder BIGINT NOT NULL, until BIGINT NOT NULL);
