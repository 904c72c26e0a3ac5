-- A vehicle taken in trade from elsewhere never had an owner here. Half as many of them as of our own come with the deals, and nobody asks for them.
DROP INDEX vehicle_by_owner;
CREATE INDEX vehicle_by_owner ON vehicle (owner_id) WHERE owner_id IS NOT NULL;
