DELETE FROM deal_trade WHERE deal_id = ?
