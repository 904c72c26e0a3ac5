-- What those who work here do, and who does not any more: what they did keeps their name. Roles: sales, bdc, advisor, manager.
ALTER TABLE staff ADD COLUMN role TEXT;
ALTER TABLE staff ADD COLUMN is_retired INTEGER NOT NULL DEFAULT 0;
