-- Who entered a program, or one of its sequences or campaigns, since an instant, and when first.
SELECT customer_id, min(entered_at) FROM enrollment
WHERE rooftop_id = ? AND program = ? AND (? = '' OR sequence = ?) AND (? = '' OR subject = ?) GROUP BY customer_id HAVING min(entered_at) >= ?
