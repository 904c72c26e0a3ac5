SELECT rooftop_id, target FROM click_link WHERE code = ?
