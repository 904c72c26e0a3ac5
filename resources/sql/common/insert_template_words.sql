INSERT INTO template_words (id, rooftop_id, template, language, version, subject, text, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
