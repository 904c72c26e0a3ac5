-- What was due in a week or a month, done or not, without reading all there ever was.
CREATE INDEX alert_by_due ON alert (rooftop_id, due_at);
CREATE INDEX task_by_due ON task (rooftop_id, program, due_at);
