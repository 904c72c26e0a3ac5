SELECT t.id, t.template, t.language, t.version, t.subject, t.text, t.made_by, t.made_at
FROM template_words t
WHERE t.rooftop_id = ? AND t.version = (SELECT max(v.version) FROM template_words v
    WHERE v.rooftop_id = t.rooftop_id AND v.template = t.template AND v.language = t.language)
ORDER BY t.template, t.language
