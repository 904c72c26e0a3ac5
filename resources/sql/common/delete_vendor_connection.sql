DELETE FROM vendor_connection WHERE id = ?
