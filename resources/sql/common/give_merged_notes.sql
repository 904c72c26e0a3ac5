UPDATE customer_note SET customer_id = ?
WHERE id IN (SELECT row_id FROM customer_merge_move WHERE merge_id = ? AND kind = 'customer_note')
