SELECT chosen_at, safety, history, fit, safety_before, history_before, fit_before, agreement, chosen_by FROM weight_choice
WHERE rooftop_id = ? ORDER BY chosen_at DESC LIMIT 1
