DELETE FROM order_note WHERE cause = ? AND state = 0
