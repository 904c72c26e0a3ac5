SELECT id, email, email2, mobile_phone, home_phone FROM customer WHERE rooftop_id = ? AND merged_into IS NULL
