SELECT id, vehicle_id, customer_id, crossed_on, recorded_at, threshold, equity_before, equity_after, value_change, payoff_change, why, direction
FROM crossing WHERE crossed_on >= ?
