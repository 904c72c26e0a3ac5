DELETE FROM coaching_talk WHERE rooftop_id = ? AND person = ? AND held_on = ?
