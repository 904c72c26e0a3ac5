DELETE FROM vendor_stream WHERE connection_id = ?
