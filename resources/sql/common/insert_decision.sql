INSERT INTO decision (id, rooftop_id, inspection_id, item_id, number, kind, reason, words, channel, source_ref, decided_by, price, decided_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
