-- People of a sequence who are in another one, too, at this moment.
SELECT o.sequence, count(DISTINCT e.customer_id) FROM enrollment e JOIN enrollment o ON o.customer_id = e.customer_id AND o.sequence <> e.sequence
    AND o.ended_at IS NULL
WHERE e.sequence = ? AND e.ended_at IS NULL AND (? = '' OR e.subject = ?) GROUP BY o.sequence ORDER BY o.sequence
