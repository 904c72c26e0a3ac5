SELECT paused_why, is_active FROM gateway_account WHERE id = ?
