SELECT month, as_of, payoff, value, equity FROM equity_history WHERE vehicle_id = ? ORDER BY month
