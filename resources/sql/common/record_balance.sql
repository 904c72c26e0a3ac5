-- A balance gives way only to a newer one, from whatever source.
UPDATE deal SET balance = ?, balance_on = ?
WHERE id = ? AND (balance_on IS NULL OR balance_on < ? OR (balance_on = ? AND balance <> ?))
