-- Which kept book's crossings and month were recorded last (see jobs/equity/bookmark): a second program that starts on the same book has
-- nothing to work out.
ALTER TABLE book_mark ADD COLUMN recorded BIGINT NOT NULL DEFAULT 0;
