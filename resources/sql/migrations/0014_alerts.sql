-- What customers did that somebody should call about now, and who works here.

-- One alert a happening. route: how it came to its person; assigned_to is empty in the manager's queue.
CREATE TABLE alert (id ${ID}, rooftop_id BIGINT NOT NULL, happening_id BIGINT NOT NULL, customer_id BIGINT NOT NULL, vehicle_id BIGINT, cause TEXT NOT NULL,
    at BIGINT NOT NULL, due_at BIGINT NOT NULL, assigned_to TEXT NOT NULL, route TEXT NOT NULL, raised_at BIGINT NOT NULL, taken_at BIGINT, taken_by TEXT);
CREATE UNIQUE INDEX alert_once ON alert (happening_id);
CREATE INDEX alert_open ON alert (rooftop_id, due_at) WHERE taken_at IS NULL;
CREATE INDEX happening_recent ON happening (recorded_at);

-- How those who work here are told of an alert besides the window; an empty list accepts every name.
CREATE TABLE staff (rooftop_id BIGINT NOT NULL, name TEXT NOT NULL, phone TEXT, email TEXT, is_away INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (rooftop_id, name));
