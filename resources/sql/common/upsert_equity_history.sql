INSERT INTO equity_history (vehicle_id, month, as_of, payoff, value, equity) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (vehicle_id, month) DO UPDATE SET as_of = excluded.as_of, payoff = excluded.payoff, value = excluded.value, equity = excluded.equity
WHERE excluded.as_of >= equity_history.as_of
