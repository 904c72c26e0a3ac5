SELECT subject_id, viewed_at, outcome, device FROM page_view WHERE kind = ? AND subject_id = ? ORDER BY viewed_at
