SELECT id, person, held_on, by_person FROM coaching_talk WHERE rooftop_id = ? AND held_on >= ? ORDER BY held_on DESC, id DESC
