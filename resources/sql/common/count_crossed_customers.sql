SELECT count(DISTINCT customer_id) FROM crossing WHERE direction > 0 AND crossed_on >= ? AND crossed_on < ?
