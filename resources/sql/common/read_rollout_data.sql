-- Which of the four kinds of data are there, since when deals are known, and when data came in first and last.
SELECT CASE WHEN EXISTS (SELECT 1 FROM deal WHERE rooftop_id = ?) THEN 1 ELSE 0 END,
    CASE WHEN EXISTS (SELECT 1 FROM valuation) THEN 1 ELSE 0 END,
    CASE WHEN EXISTS (SELECT 1 FROM inventory_unit WHERE rooftop_id = ?) THEN 1 ELSE 0 END,
    CASE WHEN EXISTS (SELECT 1 FROM repair_order WHERE rooftop_id = ?) THEN 1 ELSE 0 END,
    (SELECT min(contract_on) FROM deal WHERE rooftop_id = ?),
    (SELECT min(r.started_at) FROM import_run r JOIN source s ON s.id = r.source_id WHERE s.rooftop_id = ?),
    (SELECT max(r.finished_at) FROM import_run r JOIN source s ON s.id = r.source_id WHERE s.rooftop_id = ?)
