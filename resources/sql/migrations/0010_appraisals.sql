-- Appraisals: what was looked at, what the books said that day, what we offered, and what became of it.

-- outcome: 0 open, 1 traded here, 2 sold elsewhere, 3 kept. outcome_by says who knows: file, deal, stock, sighting, silence or person;
-- what a person said is never overruled. owner is who follows it up. number is the tool's own, unique per source.
CREATE TABLE appraisal (id ${ID}, rooftop_id BIGINT NOT NULL, source_id BIGINT NOT NULL, number TEXT NOT NULL, customer_id BIGINT, vehicle_id BIGINT,
    lead_id BIGINT, deal_id BIGINT, appraised_on INTEGER NOT NULL, way INTEGER NOT NULL, test_drove INTEGER NOT NULL, odometer INTEGER, condition INTEGER NOT NULL,
    offer BIGINT, offer_expires_on INTEGER, reconditioning BIGINT, actual_cash_value BIGINT, desking_offer BIGINT,
    appraiser TEXT, sales_associate TEXT, owner TEXT, note TEXT, outcome INTEGER NOT NULL, outcome_on INTEGER, reason TEXT, outcome_by TEXT,
    created_at BIGINT NOT NULL);
CREATE UNIQUE INDEX appraisal_by_number ON appraisal (source_id, number);
CREATE INDEX appraisal_by_day ON appraisal (rooftop_id, appraised_on);
CREATE INDEX appraisal_by_customer ON appraisal (customer_id);
CREATE INDEX appraisal_by_vehicle ON appraisal (vehicle_id);

-- What each book showed when the offer was made; never changed afterwards.
CREATE TABLE appraisal_value (appraisal_id BIGINT NOT NULL, provider TEXT NOT NULL, amount BIGINT NOT NULL, PRIMARY KEY (appraisal_id, provider));

-- Every change of outcome, with its reason in words. Only ever added to.
CREATE TABLE appraisal_status (id ${ID}, appraisal_id BIGINT NOT NULL, at BIGINT NOT NULL, day INTEGER, outcome INTEGER NOT NULL, reason TEXT,
    made_by TEXT NOT NULL, why TEXT NOT NULL);
CREATE INDEX appraisal_status_by_appraisal ON appraisal_status (appraisal_id, at);
