SELECT DISTINCT rooftop_id, preset FROM write_back WHERE state IN ('waiting', 'sending', 'sent') AND next_at <= ?
