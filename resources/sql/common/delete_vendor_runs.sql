DELETE FROM vendor_run WHERE started_at < ?
