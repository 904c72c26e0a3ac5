SELECT id, rooftop_id, title, recipients, made_by, made_at, released_wave, approved_by, approved_at, is_stopped, sequence
FROM outreach_run
WHERE rooftop_id = ?
ORDER BY id DESC
