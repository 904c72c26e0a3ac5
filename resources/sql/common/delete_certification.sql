DELETE FROM certification WHERE rooftop_id = ? AND person = ? AND passed_on = ?
