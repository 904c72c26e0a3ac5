UPDATE deal SET customer_id = ?, co_buyer_id = ?, vehicle_id = ?
WHERE id = ?
