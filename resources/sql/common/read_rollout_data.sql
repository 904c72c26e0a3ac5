-- Which of the four kinds of data are there, and when data came in first, by file or from a vendor.
SELECT CASE WHEN EXISTS (SELECT 1 FROM deal WHERE rooftop_id = ?) THEN 1 ELSE 0 END,
    CASE WHEN EXISTS (SELECT 1 FROM valuation) THEN 1 ELSE 0 END,
    CASE WHEN EXISTS (SELECT 1 FROM inventory_unit WHERE rooftop_id = ?) THEN 1 ELSE 0 END,
    CASE WHEN EXISTS (SELECT 1 FROM repair_order WHERE rooftop_id = ?) THEN 1 ELSE 0 END,
    (SELECT min(r.started_at) FROM import_run r JOIN source s ON s.id = r.source_id WHERE s.rooftop_id = ?),
    (SELECT min(started_at) FROM vendor_run WHERE rooftop_id = ?)
