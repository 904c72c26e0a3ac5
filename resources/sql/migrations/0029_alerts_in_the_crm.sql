-- What a CRM is told at once: tasks by when somebody is to call, and who wants no contact.

-- By when what the note asks for is to be done, epoch ms UTC; NULL: it asks for nothing.
ALTER TABLE order_note ADD COLUMN due_at BIGINT;
ALTER TABLE write_back ADD COLUMN due_at BIGINT;

-- When the sources that know the person were told; what was on the list before this is not told again.
ALTER TABLE suppression ADD COLUMN told_at BIGINT;
UPDATE suppression SET told_at = suppressed_at;
CREATE INDEX suppression_untold ON suppression (id) WHERE told_at IS NULL;
