-- Customers a program wrote to or called in the period.
SELECT count(*) FROM (
    SELECT customer_id FROM outbox WHERE rooftop_id = ? AND program = ? AND state = 2 AND finished_at >= ? AND finished_at < ?
    UNION
    SELECT customer_id FROM task WHERE rooftop_id = ? AND program = ? AND disposition IS NOT NULL AND done_at >= ? AND done_at < ?) AS reached
