INSERT INTO source_ledger (source_id, block, hashes) VALUES (?, ?, ?)
ON CONFLICT (source_id, block) DO UPDATE SET hashes = excluded.hashes
