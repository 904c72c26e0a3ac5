-- Sequences and the queue: what happened, who is in which sequence, what was done of it, and the tasks people work.

-- Only ever added to. once_key tells the same finding made twice; seen_at is when programs looked at it, NULL until then.
CREATE TABLE happening (id ${ID}, rooftop_id BIGINT NOT NULL, customer_id BIGINT NOT NULL, vehicle_id BIGINT, kind TEXT NOT NULL, at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL, subject TEXT NOT NULL, detail TEXT, once_key TEXT NOT NULL, seen_at BIGINT);
CREATE UNIQUE INDEX happening_once ON happening (once_key);
CREATE INDEX happening_by_customer ON happening (customer_id, at);
CREATE INDEX happening_unseen ON happening (id) WHERE seen_at IS NULL;

-- subject: what it is about beside the person ("vehicle:17", "appointment:4"), so that one person can be in a sequence for two vehicles.
-- step is the index of the next one; look_at when the engine looks again; exit_reason is "open" until ended_at.
CREATE TABLE enrollment (id ${ID}, rooftop_id BIGINT NOT NULL, customer_id BIGINT NOT NULL, vehicle_id BIGINT, subject TEXT NOT NULL, sequence TEXT NOT NULL,
    version INTEGER NOT NULL, program TEXT NOT NULL, step INTEGER NOT NULL, entered_at BIGINT NOT NULL, last_at BIGINT NOT NULL,
    last_touch_at BIGINT, last_touch_planned_at BIGINT, paused_until BIGINT, look_at BIGINT NOT NULL, cause TEXT NOT NULL, cause_id BIGINT,
    wait_because TEXT, exit_reason TEXT NOT NULL, exit_detail TEXT, ended_at BIGINT);
CREATE UNIQUE INDEX enrollment_open ON enrollment (customer_id, sequence, subject) WHERE ended_at IS NULL;
CREATE INDEX enrollment_by_look ON enrollment (look_at) WHERE ended_at IS NULL;

-- Each step of an enrollment once: done or left out, and why. This key is what makes a second sending impossible.
CREATE TABLE step_run (enrollment_id BIGINT NOT NULL, step INTEGER NOT NULL, step_id TEXT NOT NULL, kind TEXT NOT NULL, outcome TEXT NOT NULL,
    because TEXT NOT NULL, words TEXT, planned_at BIGINT NOT NULL, done_at BIGINT NOT NULL, PRIMARY KEY (enrollment_id, step)) ${CLUSTERED};

-- state: 0 waits for its time, 1 ready, 2 claimed, 3 done, 4 dropped. place is the order in the queue: smaller comes first.
CREATE TABLE task (id ${ID}, rooftop_id BIGINT NOT NULL, customer_id BIGINT NOT NULL, vehicle_id BIGINT, enrollment_id BIGINT, step INTEGER, program TEXT NOT NULL,
    kind TEXT NOT NULL, owner TEXT NOT NULL, place INTEGER NOT NULL, due_at BIGINT NOT NULL, sla_at BIGINT, script TEXT, voicemail TEXT,
    attempt INTEGER NOT NULL, attempts INTEGER NOT NULL, reasons TEXT NOT NULL, state INTEGER NOT NULL, claimed_by TEXT, claimed_until BIGINT,
    disposition TEXT, note TEXT, done_by TEXT, done_at BIGINT);
CREATE UNIQUE INDEX task_once ON task (enrollment_id, step) WHERE enrollment_id IS NOT NULL;
CREATE INDEX task_waiting ON task (due_at) WHERE state = 0;
CREATE INDEX task_claimed ON task (claimed_until) WHERE state = 2;
CREATE INDEX task_by_customer ON task (customer_id);

-- The queue itself: only what may be worked now, in the order it is worked, clustered by that order. owner is a person or '' for everybody.
CREATE TABLE ready (owner TEXT NOT NULL, place INTEGER NOT NULL, due_at BIGINT NOT NULL, task_id BIGINT NOT NULL,
    PRIMARY KEY (owner, place, due_at, task_id)) ${CLUSTERED};

-- seat counts from 1 to the capacity of a slot, so that a slot cannot be given away twice.
CREATE TABLE appointment (id ${ID}, rooftop_id BIGINT NOT NULL, customer_id BIGINT NOT NULL, vehicle_id BIGINT, kind TEXT NOT NULL, person TEXT NOT NULL,
    starts_at BIGINT NOT NULL, minutes INTEGER NOT NULL, seat INTEGER NOT NULL, state TEXT NOT NULL, program TEXT NOT NULL, made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL, changed_at BIGINT NOT NULL, note TEXT);
CREATE UNIQUE INDEX appointment_seat ON appointment (rooftop_id, kind, person, starts_at, seat) WHERE state <> 'cancelled';
CREATE INDEX appointment_by_start ON appointment (rooftop_id, starts_at);
CREATE INDEX appointment_by_customer ON appointment (customer_id);
