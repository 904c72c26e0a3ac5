SELECT count(*) FROM source_ledger WHERE source_id = ? AND block < ?
