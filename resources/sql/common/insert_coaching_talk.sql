INSERT INTO coaching_talk (id, rooftop_id, person, held_on, by_person) VALUES (?, ?, ?, ?, ?)
