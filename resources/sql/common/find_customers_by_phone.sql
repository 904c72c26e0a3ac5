SELECT id, first_name, last_name, state, zip FROM customer WHERE mobile_phone = ? OR home_phone = ? OR work_phone = ? ORDER BY id LIMIT 50
