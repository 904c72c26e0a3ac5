SELECT id, rooftop_id, preset, title, is_full_snapshot FROM source ORDER BY title, id
