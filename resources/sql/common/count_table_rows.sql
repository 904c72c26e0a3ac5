-- Whether anything is stored of what an import writes: 0 lets it load without look-ups.
SELECT (SELECT count(*) FROM (SELECT 1 FROM deal LIMIT 1) d) + (SELECT count(*) FROM (SELECT 1 FROM vehicle LIMIT 1) v)
    + (SELECT count(*) FROM (SELECT 1 FROM customer LIMIT 1) c)
