SELECT voice_path FROM inspection_item WHERE id = ? AND voice_path IS NOT NULL
