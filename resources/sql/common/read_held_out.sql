-- Who was held out of a program, or of one of its sequences or campaigns, and since when.
SELECT customer_id, min(at) FROM held_out
WHERE rooftop_id = ? AND program = ? AND (? = '' OR sequence = ?) AND (? = '' OR subject = ?) GROUP BY customer_id
