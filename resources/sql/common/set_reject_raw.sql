UPDATE import_reject SET raw = ?, row_hash = ? WHERE id = ?
