-- A rooftop's own wording of a message, every version that was kept; empty text: the shipped words again.
CREATE TABLE template_words (id ${ID}, rooftop_id BIGINT NOT NULL, template TEXT NOT NULL, language TEXT NOT NULL, version INTEGER NOT NULL,
    subject TEXT, text TEXT, made_by TEXT NOT NULL, made_at BIGINT NOT NULL);
CREATE UNIQUE INDEX template_words_once ON template_words (rooftop_id, template, language, version);
