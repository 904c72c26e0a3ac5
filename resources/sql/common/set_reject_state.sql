UPDATE import_reject SET state = ? WHERE id = ?
