SELECT count(*) FROM taken_file WHERE connection_id = ? AND sha256 = ?
