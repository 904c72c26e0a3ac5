SELECT first_name, last_name, company FROM customer WHERE id = ?
