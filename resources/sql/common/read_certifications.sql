SELECT id, person, passed_on, by_person FROM certification WHERE rooftop_id = ? ORDER BY passed_on DESC, id DESC
