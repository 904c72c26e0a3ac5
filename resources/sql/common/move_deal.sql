UPDATE deal SET customer_id = ?, co_buyer_id = ?, vehicle_id = ?
WHERE id = ? AND (customer_id IS DISTINCT FROM ? OR co_buyer_id IS DISTINCT FROM ? OR vehicle_id <> ?)
