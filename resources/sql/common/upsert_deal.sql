-- The contract is what the source says today. Balance and quote of a known deal go through record_balance and record_quote;
-- who bought which vehicle through move_deal, so that this rewrites no index.
INSERT INTO deal (
    id, rooftop_id, source_id, deal_number, customer_id, co_buyer_id, vehicle_id, sale_type, status, condition, contract_on,
    delivered_on, stock_number, salesperson, finance_manager, cash_price, msrp, down, rebate, front_gross, back_gross, lender,
    amount_financed, payment, balloon, finance_charge, apr_millipercent, term_months, first_payment_on, maturity_on,
    adjusted_cap_cost, residual, money_factor_e8, miles_per_year, miles_total, excess_mile_rate, disposition_fee, balance,
    balance_on, payoff_quote, payoff_good_through, payoff_source, vehicle_value)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (source_id, deal_number) DO UPDATE SET
    sale_type = excluded.sale_type, status = excluded.status, condition = excluded.condition, contract_on = excluded.contract_on,
    delivered_on = excluded.delivered_on, stock_number = excluded.stock_number, salesperson = excluded.salesperson,
    finance_manager = excluded.finance_manager, cash_price = excluded.cash_price, msrp = excluded.msrp, down = excluded.down,
    rebate = excluded.rebate, front_gross = excluded.front_gross, back_gross = excluded.back_gross, lender = excluded.lender,
    amount_financed = excluded.amount_financed, payment = excluded.payment, balloon = excluded.balloon,
    finance_charge = excluded.finance_charge, apr_millipercent = excluded.apr_millipercent, term_months = excluded.term_months,
    first_payment_on = excluded.first_payment_on, maturity_on = excluded.maturity_on,
    adjusted_cap_cost = excluded.adjusted_cap_cost, residual = excluded.residual, money_factor_e8 = excluded.money_factor_e8,
    miles_per_year = excluded.miles_per_year, miles_total = excluded.miles_total, excess_mile_rate = excluded.excess_mile_rate,
    disposition_fee = excluded.disposition_fee, vehicle_value = excluded.vehicle_value
WHERE (
    deal.sale_type, deal.status, deal.condition, deal.contract_on, deal.delivered_on, deal.stock_number, deal.salesperson,
    deal.finance_manager, deal.cash_price, deal.msrp, deal.down, deal.rebate, deal.front_gross, deal.back_gross, deal.lender,
    deal.amount_financed, deal.payment, deal.balloon, deal.finance_charge, deal.apr_millipercent, deal.term_months,
    deal.first_payment_on, deal.maturity_on, deal.adjusted_cap_cost, deal.residual, deal.money_factor_e8, deal.miles_per_year,
    deal.miles_total, deal.excess_mile_rate, deal.disposition_fee, deal.vehicle_value
) IS DISTINCT FROM (
    excluded.sale_type, excluded.status, excluded.condition, excluded.contract_on, excluded.delivered_on, excluded.stock_number,
    excluded.salesperson, excluded.finance_manager, excluded.cash_price, excluded.msrp, excluded.down, excluded.rebate,
    excluded.front_gross, excluded.back_gross, excluded.lender, excluded.amount_financed, excluded.payment, excluded.balloon,
    excluded.finance_charge, excluded.apr_millipercent, excluded.term_months, excluded.first_payment_on, excluded.maturity_on,
    excluded.adjusted_cap_cost, excluded.residual, excluded.money_factor_e8, excluded.miles_per_year, excluded.miles_total,
    excluded.excess_mile_rate, excluded.disposition_fee, excluded.vehicle_value)
RETURNING id
