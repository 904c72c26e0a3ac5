DELETE FROM setting WHERE scope = ? AND key = ?
