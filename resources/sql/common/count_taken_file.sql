SELECT count(*) FROM taken_file WHERE connection_id = ? AND name = ? AND bytes = ? AND changed_at = ?
