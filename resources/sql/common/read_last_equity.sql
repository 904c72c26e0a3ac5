-- Where every vehicle stood when it was last recomputed, by vehicle.
SELECT vehicle_id, as_of, payoff, value, equity FROM (
    SELECT vehicle_id, as_of, payoff, value, equity, row_number() OVER (PARTITION BY vehicle_id ORDER BY month DESC) AS place FROM equity_history
) AS ranked WHERE place = 1 ORDER BY vehicle_id
