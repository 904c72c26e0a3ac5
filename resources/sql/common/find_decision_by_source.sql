SELECT id, item_id, number, kind, reason, words, channel, source_ref, decided_by, price, decided_at, inspection_id
FROM decision WHERE item_id = ? AND source_ref = ?
