DELETE FROM sequence_hold WHERE sequence = ?
