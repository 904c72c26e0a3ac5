SELECT d.id, d.ro_number, d.advisor, d.status, d.opened_on, d.closed_on, d.promised_on, d.customer_total, d.warranty_total, d.internal_total,
    c.source_key, c.first_name, c.last_name, c.company, c.address1, c.city, c.state, c.zip, c.mobile_phone, c.home_phone, c.work_phone, c.email, c.do_not_call, c.do_not_text, c.do_not_email, c.do_not_mail,
    v.vin, v.year, v.make, v.model, v.trim, v.exterior_color, v.odometer, v.odometer_on
FROM repair_order d LEFT JOIN customer c ON c.id = d.customer_id LEFT JOIN vehicle v ON v.id = d.vehicle_id
WHERE d.source_id = ?
