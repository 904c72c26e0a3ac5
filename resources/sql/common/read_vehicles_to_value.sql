-- Vehicles a customer still owns and this source has not valued since the day named, those valued longest ago first.
SELECT v.id, v.vin, v.odometer, c.zip, c.state
FROM vehicle v
JOIN customer c ON c.id = v.owner_id
LEFT JOIN (SELECT vehicle_id, max(valued_on) AS valued_on FROM valuation WHERE source_id = ? GROUP BY vehicle_id) x ON x.vehicle_id = v.id
WHERE v.vin IS NOT NULL AND v.ownership_ended_on IS NULL AND (x.valued_on IS NULL OR x.valued_on < ?)
ORDER BY COALESCE(x.valued_on, 0), v.id
LIMIT ?
