-- A person says what an answer meant.
UPDATE inbound SET intent = ? WHERE id = ?
