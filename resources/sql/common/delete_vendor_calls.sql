DELETE FROM vendor_call WHERE called_at < ?
