-- What people here decided about a conversation of the inbox: who looks after it, and until when it is put off.

-- customer_id 0: the conversation of an address nobody is known by; else address is empty. Instants are epoch ms; NULL: nothing was decided.
CREATE TABLE conversation (rooftop_id BIGINT NOT NULL, customer_id BIGINT NOT NULL, address TEXT NOT NULL, owner TEXT, handed_by TEXT, handed_at BIGINT,
    snoozed_until BIGINT, snoozed_by TEXT, snoozed_at BIGINT, PRIMARY KEY (rooftop_id, customer_id, address)) ${CLUSTERED};
