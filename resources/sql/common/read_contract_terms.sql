-- Every contract but the unwound (status 4), in no order; a vehicle's newest contract_on counts, then the greater id.
SELECT vehicle_id, id, sale_type, status, condition, contract_on, cash_price, amount_financed, payment, balloon,
    apr_millipercent, term_months, first_payment_on, maturity_on, adjusted_cap_cost, residual, money_factor_e8,
    miles_per_year, miles_total, excess_mile_rate, disposition_fee,
    balance, balance_on, payoff_quote, payoff_good_through, vehicle_value, msrp, down, rebate
FROM deal WHERE status <> 4
