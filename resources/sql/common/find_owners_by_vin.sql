SELECT c.id, c.first_name, c.last_name, c.company, v.vin
FROM vehicle v JOIN customer c ON c.id = v.owner_id
WHERE v.vin LIKE ? AND v.ownership_ended_on IS NULL LIMIT ?
