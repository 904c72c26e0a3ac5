-- People kept out of a sequence at random, at the moment they would have entered it, so that what it adds can be known (decision 34).

-- Only ever added to: who was held out once is counted so, whatever the share is later.
CREATE TABLE held_out (customer_id BIGINT NOT NULL, sequence TEXT NOT NULL, subject TEXT NOT NULL, rooftop_id BIGINT NOT NULL, program TEXT NOT NULL,
    at BIGINT NOT NULL, PRIMARY KEY (customer_id, sequence, subject)) ${CLUSTERED};
CREATE INDEX held_out_by_program ON held_out (program, at);

-- Percent of the people who fit that get nothing of it.
ALTER TABLE campaign ADD COLUMN holdout DOUBLE PRECISION NOT NULL DEFAULT 0;
