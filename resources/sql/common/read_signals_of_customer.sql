-- Of the person, and of vehicles while they were theirs.
SELECT id, kind, vin, seen_on, received_at, place, words, price, link FROM signal WHERE customer_id = ?
UNION ALL
SELECT s.id, s.kind, s.vin, s.seen_on, s.received_at, s.place, s.words, s.price, s.link FROM signal s JOIN vehicle v ON v.vin = s.vin
WHERE v.owner_id = ? AND s.customer_id IS NULL
ORDER BY 4 DESC, 1 DESC LIMIT 100
