-- Whose number or address holds what was asked, in the DMS or typed in by a person.
WITH asked AS (SELECT CAST(? AS TEXT) AS pattern)
SELECT c.id, c.first_name, c.last_name, c.company,
    CASE WHEN c.mobile_phone LIKE asked.pattern THEN c.mobile_phone WHEN c.home_phone LIKE asked.pattern THEN c.home_phone
        WHEN c.work_phone LIKE asked.pattern THEN c.work_phone WHEN c.email LIKE asked.pattern THEN c.email ELSE c.email2 END
FROM customer c, asked
WHERE c.merged_into IS NULL AND (c.mobile_phone LIKE asked.pattern OR c.home_phone LIKE asked.pattern OR c.work_phone LIKE asked.pattern
    OR c.email LIKE asked.pattern OR c.email2 LIKE asked.pattern)
UNION ALL
SELECT c.id, c.first_name, c.last_name, c.company, t.address
FROM typed_address t JOIN customer c ON c.id = t.customer_id, asked
WHERE c.merged_into IS NULL AND t.address LIKE asked.pattern
LIMIT ?
