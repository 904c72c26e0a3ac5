SELECT sequence FROM sequence_hold ORDER BY sequence
