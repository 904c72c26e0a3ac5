-- A lender's quote gives way only to a later one.
UPDATE deal SET payoff_quote = ?, payoff_good_through = ?, payoff_source = ?
WHERE id = ? AND (payoff_good_through IS NULL OR payoff_good_through < ? OR (payoff_good_through = ? AND payoff_quote <> ?))
