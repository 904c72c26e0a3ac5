SELECT id, deal_id, vin, year, make, model, odometer, allowance, actual_cash_value, payoff
FROM deal_trade WHERE deal_id = ? ORDER BY id
