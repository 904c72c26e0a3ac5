INSERT INTO outreach_run (id, rooftop_id, title, recipients, made_by, made_at, released_wave, sequence)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
