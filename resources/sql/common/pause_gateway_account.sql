UPDATE gateway_account SET paused_why = ? WHERE id = ?
