-- What others saw customers and vehicles do: browsed our stock or another's, listed a vehicle for sale, asked for credit, stood in
-- another dealer's stock. A vehicle need not be known when it is seen: it is found by its VIN later.

-- kind: 1 browsed here, 2 browsed elsewhere, 3 listed for sale, 4 credit inquiry, 5 seen in another's stock (domain/records.h).
CREATE TABLE signal (id ${ID}, rooftop_id BIGINT NOT NULL, source_id BIGINT NOT NULL, number TEXT NOT NULL, kind INTEGER NOT NULL,
    customer_id BIGINT, vin TEXT, seen_on INTEGER NOT NULL, received_at BIGINT NOT NULL, place TEXT, words TEXT, price BIGINT, link TEXT);
CREATE UNIQUE INDEX signal_once ON signal (source_id, number);
CREATE INDEX signal_by_customer ON signal (customer_id, seen_on);
CREATE INDEX signal_by_vin ON signal (vin, seen_on) WHERE vin IS NOT NULL;
