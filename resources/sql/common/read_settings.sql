SELECT scope, key, value FROM setting ORDER BY scope, key
