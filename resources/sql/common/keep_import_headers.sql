-- What a person needs to read a reject's raw text again.
UPDATE import_run SET headers = ?, delimiter = ? WHERE id = ?
