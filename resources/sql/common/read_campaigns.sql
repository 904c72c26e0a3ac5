SELECT id, rooftop_id, title, sequence, audience, audience_version, definition, state, state_before, people, pilot, made_by, made_at, changed_at, asked_by,
    approved_by, approved_at, holdout
FROM campaign WHERE rooftop_id = ? ORDER BY made_at DESC, id DESC
