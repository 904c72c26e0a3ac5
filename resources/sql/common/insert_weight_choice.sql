INSERT INTO weight_choice (rooftop_id, chosen_at, safety, history, fit, safety_before, history_before, fit_before, agreement, chosen_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
