INSERT INTO dnc_block (list, block, bits) VALUES (?, ?, ?) ON CONFLICT (list, block) DO UPDATE SET bits = excluded.bits
