SELECT subject_id, min(viewed_at), count(*) FROM page_view WHERE rooftop_id = ? AND kind = ? AND outcome = 0 AND viewed_at >= ? GROUP BY subject_id
