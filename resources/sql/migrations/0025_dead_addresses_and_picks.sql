-- Numbers and addresses that do not work (L67), and what people typed in their place.

-- customer_id 0: whoever has it; else it is not this person's (a wrong number). cause: "outbox:17", "task:4". Open until revived_at.
CREATE TABLE dead_address (address TEXT NOT NULL, channel INTEGER NOT NULL, customer_id BIGINT NOT NULL, died_at BIGINT NOT NULL, rooftop_id BIGINT NOT NULL,
    reason TEXT NOT NULL, source TEXT NOT NULL, cause TEXT NOT NULL, revived_at BIGINT, revived_by TEXT,
    PRIMARY KEY (address, channel, customer_id, died_at)) ${CLUSTERED};

-- The DMS keeps sending the old one; this one is used instead of it.
CREATE TABLE typed_address (customer_id BIGINT NOT NULL, replaces TEXT NOT NULL, rooftop_id BIGINT NOT NULL, address TEXT NOT NULL, typed_by TEXT NOT NULL,
    typed_at BIGINT NOT NULL, PRIMARY KEY (customer_id, replaces)) ${CLUSTERED};

-- Which findings of an inspection a person here would show the customer first (S20), up to three; what the weights are held against.
CREATE TABLE manager_pick (inspection_id BIGINT NOT NULL, item_id BIGINT NOT NULL, rooftop_id BIGINT NOT NULL, picked_by TEXT NOT NULL, picked_at BIGINT NOT NULL,
    PRIMARY KEY (inspection_id, item_id)) ${CLUSTERED};

-- Weights taken over, or gone back to, and how often they agreed then (percent).
CREATE TABLE weight_choice (rooftop_id BIGINT NOT NULL, chosen_at BIGINT NOT NULL, safety INTEGER NOT NULL, history INTEGER NOT NULL, fit INTEGER NOT NULL,
    safety_before INTEGER NOT NULL, history_before INTEGER NOT NULL, fit_before INTEGER NOT NULL, agreement DOUBLE PRECISION, chosen_by TEXT NOT NULL,
    PRIMARY KEY (rooftop_id, chosen_at)) ${CLUSTERED};
