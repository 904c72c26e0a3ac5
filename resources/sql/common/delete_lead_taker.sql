DELETE FROM lead_taker WHERE rooftop_id = ? AND name = ?
