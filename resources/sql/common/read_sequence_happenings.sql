-- What happened to people of a sequence since an instant, as people each.
SELECT h.kind, count(DISTINCT h.customer_id) FROM enrollment e JOIN happening h ON h.customer_id = e.customer_id AND h.at >= e.entered_at AND h.at >= ?
WHERE e.sequence = ? AND (? = '' OR e.subject = ?) GROUP BY h.kind
