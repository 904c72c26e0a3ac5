-- Units on the lot of one make and model, both in lower case; a year of 0 takes any.
SELECT count(*) FROM inventory_unit WHERE rooftop_id = ? AND is_gone = 0 AND lower(make) = ? AND lower(model) = ? AND (? = 0 OR year = ?)
