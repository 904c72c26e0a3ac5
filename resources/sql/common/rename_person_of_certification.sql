UPDATE certification SET person = CASE WHEN person = ? THEN ? ELSE person END, by_person = CASE WHEN by_person = ? THEN ? ELSE by_person END
WHERE rooftop_id = ? AND (person = ? OR by_person = ?)
