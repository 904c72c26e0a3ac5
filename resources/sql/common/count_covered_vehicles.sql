-- Vehicles we sold and whose owner still has them; of these, those whose equity was worked out in the period.
SELECT count(*), count(*) FILTER (WHERE EXISTS (
    SELECT 1 FROM equity_history AS h WHERE h.vehicle_id = v.id AND h.as_of >= ? AND h.as_of < ?))
FROM vehicle AS v
WHERE v.rooftop_id = ? AND v.owner_id IS NOT NULL AND v.ownership_ended_on IS NULL
    AND EXISTS (SELECT 1 FROM deal AS d WHERE d.vehicle_id = v.id)
