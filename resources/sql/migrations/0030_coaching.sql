-- Coaching of those who call: calls a manager listened to, talks, certification and the first month.

-- Seven marks from 1 to 5, NULL when the point did not come up. task_id: the call, NULL when it is not in the queue. seen_at: the person read it.
CREATE TABLE call_review (id ${ID}, rooftop_id BIGINT NOT NULL, person TEXT NOT NULL, task_id BIGINT, at BIGINT NOT NULL, by_person TEXT NOT NULL,
    greeting INTEGER, needs INTEGER, product INTEGER, objections INTEGER, appointment INTEGER, documentation INTEGER, overall INTEGER,
    strengths TEXT, improve TEXT, seen_at BIGINT);
CREATE INDEX call_review_by_time ON call_review (rooftop_id, at);
CREATE UNIQUE INDEX call_review_once ON call_review (task_id) WHERE task_id IS NOT NULL;

-- person '' is the monthly review of the process itself.
CREATE TABLE coaching_talk (id ${ID}, rooftop_id BIGINT NOT NULL, person TEXT NOT NULL, held_on INTEGER NOT NULL, by_person TEXT NOT NULL);
CREATE INDEX coaching_talk_by_day ON coaching_talk (rooftop_id, held_on);

-- One row a pass; the newest counts.
CREATE TABLE certification (id ${ID}, rooftop_id BIGINT NOT NULL, person TEXT NOT NULL, passed_on INTEGER NOT NULL, by_person TEXT NOT NULL);
CREATE INDEX certification_by_person ON certification (rooftop_id, person);

-- What somebody new has done; point 'start' is the first day.
CREATE TABLE onboarding (rooftop_id BIGINT NOT NULL, person TEXT NOT NULL, point TEXT NOT NULL, done_on INTEGER NOT NULL,
    PRIMARY KEY (rooftop_id, person, point));

-- Finished calls of the last days, by whom.
CREATE INDEX task_called ON task (rooftop_id, done_at, done_by) WHERE kind = 'call' AND state = 3;
