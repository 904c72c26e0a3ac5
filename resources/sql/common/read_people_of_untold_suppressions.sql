-- Whom the first entries nobody was told of are about, at each rooftop with a source, while any source takes notes: one look through the customers,
-- however many entries, because both lists are made before they are joined. Of several who turned out to be the same person it is the one kept.
WITH untold AS MATERIALIZED (SELECT id, kind, value FROM suppression WHERE told_at IS NULL AND EXISTS (SELECT 1 FROM vendor_person) ORDER BY id LIMIT ?),
    person AS MATERIALIZED (SELECT COALESCE(merged_into, id) AS id, CAST(id AS TEXT) AS own_id, mobile_phone, home_phone, work_phone, email, email2 FROM customer
        WHERE mobile_phone IN (SELECT value FROM untold) OR home_phone IN (SELECT value FROM untold) OR work_phone IN (SELECT value FROM untold)
            OR email IN (SELECT value FROM untold) OR email2 IN (SELECT value FROM untold) OR CAST(id AS TEXT) IN (SELECT value FROM untold))
SELECT DISTINCT u.id, v.rooftop_id, p.id FROM untold u
JOIN person p ON (u.kind = 'phone' AND u.value IN (p.mobile_phone, p.home_phone, p.work_phone))
    OR (u.kind = 'email' AND u.value IN (p.email, p.email2)) OR (u.kind = 'person' AND u.value = p.own_id)
CROSS JOIN (SELECT DISTINCT rooftop_id FROM vendor_connection) v
ORDER BY 1, 2, 3
