-- Whether there are more repair orders than ?, without counting the rest.
SELECT CASE WHEN count(*) > ? THEN 1 ELSE 0 END FROM (SELECT 1 AS one FROM repair_order WHERE rooftop_id = ? LIMIT ?) AS few
