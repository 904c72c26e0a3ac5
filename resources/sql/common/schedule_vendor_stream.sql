UPDATE vendor_stream SET every_minutes = ?, at_times = ?, is_paused = ?, next_at = ? WHERE connection_id = ? AND stream = ?
