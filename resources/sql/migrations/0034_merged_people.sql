-- What hangs on a person is found by the person when two rows of one become one.
CREATE INDEX alert_by_customer ON alert (customer_id);
CREATE INDEX inbound_by_customer ON inbound (customer_id) WHERE customer_id IS NOT NULL;
