SELECT path FROM inspection_photo WHERE id = ? AND path IS NOT NULL
