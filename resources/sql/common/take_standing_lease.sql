INSERT INTO standing_lease (work, holder, until) VALUES (?, ?, ?)
ON CONFLICT (work) DO UPDATE SET holder = excluded.holder, until = excluded.until
WHERE standing_lease.holder = excluded.holder OR standing_lease.until <= ?
