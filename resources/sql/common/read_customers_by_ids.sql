SELECT id, first_name, last_name, company, mobile_phone, email, zone, assigned_rep FROM customer WHERE id = ?
