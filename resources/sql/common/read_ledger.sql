SELECT block, hashes FROM source_ledger WHERE source_id = ? ORDER BY block
