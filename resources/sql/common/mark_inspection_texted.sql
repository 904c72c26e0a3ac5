UPDATE inspection SET texted_at = ? WHERE id = ? AND texted_at IS NULL
