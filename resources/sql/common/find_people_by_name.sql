-- Whoever answers to three patterns, in words of " first last company"; lower() knows no accents on SQLite.
SELECT id, first_name, last_name, company, contact
FROM (SELECT id, first_name, last_name, company, COALESCE(mobile_phone, home_phone, work_phone, email) AS contact,
        lower(' ' || COALESCE(first_name, '') || ' ' || COALESCE(last_name, '') || ' ' || COALESCE(company, '')) AS called
    FROM customer WHERE merged_into IS NULL) AS named
WHERE called LIKE ? AND called LIKE ? AND called LIKE ? LIMIT ?
