SELECT id, rooftop_id, source_key, is_business, first_name, middle_name, last_name, company, address1, address2, city, state, zip, zone, mobile_phone, home_phone, work_phone, email, email2, language, do_not_call, do_not_text, do_not_email, do_not_mail, assigned_rep, household_key, created_at, merged_into
FROM customer WHERE id = ?
