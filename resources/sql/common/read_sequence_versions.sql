SELECT sequence, version, definition FROM sequence_version ORDER BY sequence, version
