-- People held out whom the program reached all the same: by hand, or through something that holds nobody out.
SELECT count(DISTINCT h.customer_id) FROM held_out h
WHERE h.rooftop_id = ? AND h.program = ? AND (? = '' OR h.sequence = ?) AND (? = '' OR h.subject = ?)
    AND (EXISTS (SELECT 1 FROM outbox o WHERE o.customer_id = h.customer_id AND o.program = h.program AND o.state = 2 AND o.finished_at >= h.at)
        OR EXISTS (SELECT 1 FROM task t WHERE t.customer_id = h.customer_id AND t.program = h.program AND t.done_at >= h.at
            AND t.disposition IS NOT NULL AND t.disposition <> 'skipped'))
