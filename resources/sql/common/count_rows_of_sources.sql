SELECT (SELECT count(*) FROM deal), (SELECT count(*) FROM repair_order), (SELECT count(*) FROM customer WHERE merged_into IS NULL),
    (SELECT count(*) FROM inventory_unit), (SELECT count(*) FROM valuation), (SELECT count(*) FROM lead), (SELECT count(*) FROM inspection)
