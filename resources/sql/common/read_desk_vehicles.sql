-- Every vehicle still owned within a range of ids, with its owner and each of its contracts (NULLs when only serviced): one row a contract,
-- in order of vehicle id. The reader keeps the newest; choosing it here would sort once for every vehicle.
SELECT v.id, v.owner_id, v.vin, v.year, v.make, v.model, v.trim, v.odometer, v.odometer_on, v.previous_odometer, v.previous_odometer_on,
    v.in_service_on, v.warranty_ends_on, v.owned_since, v.service_visits, v.last_visit_on,
    c.first_name, c.last_name, c.company,
    d.id, d.sale_type, d.contract_on, d.cash_price, d.amount_financed, d.payment, d.apr_millipercent, d.term_months,
    d.first_payment_on, d.maturity_on, d.adjusted_cap_cost, d.residual, d.money_factor_e8, d.miles_per_year, d.miles_total,
    d.excess_mile_rate, d.disposition_fee, d.balance, d.balance_on, d.payoff_quote, d.payoff_good_through, d.payoff_source,
    d.vehicle_value, d.salesperson, d.lender
FROM vehicle v
LEFT JOIN customer c ON c.id = v.owner_id
LEFT JOIN deal d ON d.vehicle_id = v.id AND d.status <> 4
WHERE v.ownership_ended_on IS NULL AND v.id BETWEEN ? AND ?
ORDER BY v.id
