DELETE FROM appointment WHERE id = ? AND state = 'set' AND changed_at = made_at
