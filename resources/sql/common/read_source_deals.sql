SELECT d.id, d.deal_number, d.sale_type, d.status, d.condition, d.contract_on, d.delivered_on, d.stock_number, d.salesperson, d.finance_manager,
    d.cash_price, d.msrp, d.down, d.rebate, d.front_gross, d.back_gross, d.lender, d.amount_financed, d.payment, d.balloon, d.finance_charge,
    d.apr_millipercent, d.term_months, d.first_payment_on, d.maturity_on, d.adjusted_cap_cost, d.residual, d.money_factor_e8,
    d.miles_per_year, d.miles_total, d.excess_mile_rate, d.disposition_fee,
    c.source_key, c.first_name, c.last_name, c.company, c.address1, c.city, c.state, c.zip, c.mobile_phone, c.home_phone, c.work_phone, c.email, c.do_not_call, c.do_not_text, c.do_not_email, c.do_not_mail,
    v.vin, v.year, v.make, v.model, v.trim, v.exterior_color, v.odometer, v.odometer_on
FROM deal d LEFT JOIN customer c ON c.id = d.customer_id LEFT JOIN vehicle v ON v.id = d.vehicle_id
WHERE d.source_id = ?
