SELECT count(*) FROM import_reject WHERE state = ?
