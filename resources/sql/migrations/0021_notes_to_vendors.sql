-- What goes back to vendors: the hours in which one takes no calls, notes about people, and by which number a vendor knows them.

-- Hours of the rooftop's week in which nothing is asked or written, as opening hours are written ("Su 00:00-06:00"); NULL: none.
ALTER TABLE vendor_connection ADD COLUMN quiet_hours TEXT;

-- A note without a repair order is about this person.
ALTER TABLE order_note ADD COLUMN customer_id BIGINT;

-- Only of vendors that take notes about people; number is the vendor's own.
CREATE TABLE vendor_person (rooftop_id BIGINT NOT NULL, preset TEXT NOT NULL, customer_id BIGINT NOT NULL, number TEXT NOT NULL,
    PRIMARY KEY (rooftop_id, preset, customer_id)) ${CLUSTERED};
