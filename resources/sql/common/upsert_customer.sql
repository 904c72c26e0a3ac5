-- What a source does not say erases nothing, and a wish not to be contacted is only ever added: the strictest source wins.
INSERT INTO customer (
    id, rooftop_id, source_key, is_business, first_name, middle_name, last_name, company, address1, address2, city, state, zip,
    zone, mobile_phone, home_phone, work_phone, email, email2, language, do_not_call, do_not_text, do_not_email, do_not_mail,
    assigned_rep, household_key, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    source_key = COALESCE(excluded.source_key, customer.source_key),
    first_name = COALESCE(excluded.first_name, customer.first_name),
    middle_name = COALESCE(excluded.middle_name, customer.middle_name),
    last_name = COALESCE(excluded.last_name, customer.last_name), company = COALESCE(excluded.company, customer.company),
    address1 = COALESCE(excluded.address1, customer.address1), address2 = COALESCE(excluded.address2, customer.address2),
    city = COALESCE(excluded.city, customer.city), state = COALESCE(excluded.state, customer.state),
    zip = COALESCE(excluded.zip, customer.zip), zone = COALESCE(excluded.zone, customer.zone),
    mobile_phone = COALESCE(excluded.mobile_phone, customer.mobile_phone),
    home_phone = COALESCE(excluded.home_phone, customer.home_phone),
    work_phone = COALESCE(excluded.work_phone, customer.work_phone), email = COALESCE(excluded.email, customer.email),
    email2 = COALESCE(excluded.email2, customer.email2), language = COALESCE(excluded.language, customer.language),
    do_not_call = CASE WHEN excluded.do_not_call = 1 THEN 1 ELSE customer.do_not_call END,
    do_not_text = CASE WHEN excluded.do_not_text = 1 THEN 1 ELSE customer.do_not_text END,
    do_not_email = CASE WHEN excluded.do_not_email = 1 THEN 1 ELSE customer.do_not_email END,
    do_not_mail = CASE WHEN excluded.do_not_mail = 1 THEN 1 ELSE customer.do_not_mail END,
    assigned_rep = COALESCE(excluded.assigned_rep, customer.assigned_rep),
    household_key = COALESCE(excluded.household_key, customer.household_key)
WHERE (
    customer.source_key, customer.first_name, customer.middle_name, customer.last_name, customer.company, customer.address1,
    customer.address2, customer.city, customer.state, customer.zip, customer.zone, customer.mobile_phone, customer.home_phone,
    customer.work_phone, customer.email, customer.email2, customer.language, customer.do_not_call, customer.do_not_text,
    customer.do_not_email, customer.do_not_mail, customer.assigned_rep, customer.household_key
) IS DISTINCT FROM (
    COALESCE(excluded.source_key, customer.source_key), COALESCE(excluded.first_name, customer.first_name),
    COALESCE(excluded.middle_name, customer.middle_name), COALESCE(excluded.last_name, customer.last_name),
    COALESCE(excluded.company, customer.company), COALESCE(excluded.address1, customer.address1),
    COALESCE(excluded.address2, customer.address2), COALESCE(excluded.city, customer.city),
    COALESCE(excluded.state, customer.state), COALESCE(excluded.zip, customer.zip), COALESCE(excluded.zone, customer.zone),
    COALESCE(excluded.mobile_phone, customer.mobile_phone), COALESCE(excluded.home_phone, customer.home_phone),
    COALESCE(excluded.work_phone, customer.work_phone), COALESCE(excluded.email, customer.email),
    COALESCE(excluded.email2, customer.email2), COALESCE(excluded.language, customer.language),
    CASE WHEN excluded.do_not_call = 1 THEN 1 ELSE customer.do_not_call END,
    CASE WHEN excluded.do_not_text = 1 THEN 1 ELSE customer.do_not_text END,
    CASE WHEN excluded.do_not_email = 1 THEN 1 ELSE customer.do_not_email END,
    CASE WHEN excluded.do_not_mail = 1 THEN 1 ELSE customer.do_not_mail END,
    COALESCE(excluded.assigned_rep, customer.assigned_rep), COALESCE(excluded.household_key, customer.household_key))
RETURNING id
