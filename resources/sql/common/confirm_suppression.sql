-- A person looked at what was heard in free text.
UPDATE suppression SET needs_look = 0 WHERE kind = ? AND value = ? AND needs_look = 1
