DELETE FROM repair_line WHERE repair_order_id = ?
