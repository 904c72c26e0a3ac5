INSERT INTO certification (id, rooftop_id, person, passed_on, by_person) VALUES (?, ?, ?, ?, ?)
