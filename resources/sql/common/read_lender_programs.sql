SELECT id, rooftop_id, lender, kind, tier, term_months, apr_millipercent, money_factor_e8, residual_percent, miles_per_year, rebate, max_ltv_percent, applies_to, valid_from, valid_to
FROM lender_program WHERE rooftop_id = ? ORDER BY lender, kind, tier, term_months, id
