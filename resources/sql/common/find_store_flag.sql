SELECT CASE WHEN value = 'true' THEN 1 ELSE 0 END FROM setting WHERE scope = 'store' AND key = ?
