-- Who came to an appointment of a selling program, or answered an equity message and came by two days later: once each, with the number of
-- their deal here and the vehicle it was about.
SELECT d.deal_number, v.vin, min(came.at)
FROM (
    SELECT customer_id, starts_at AS at FROM appointment
    WHERE rooftop_id = ? AND program IN ('equity', 'appraisals') AND state = 'shown' AND starts_at >= ?
    UNION ALL
    SELECT h.customer_id, h.at + 172800000 FROM happening AS h
    WHERE h.rooftop_id = ? AND h.kind IN ('replied', 'clicked', 'clickedBooking') AND h.at >= ? AND h.at < ?
        AND EXISTS (SELECT 1 FROM enrollment AS e WHERE e.customer_id = h.customer_id AND e.program = 'equity')) AS came
JOIN deal AS d ON d.customer_id = came.customer_id
JOIN vehicle AS v ON v.id = d.vehicle_id
WHERE v.owner_id = came.customer_id AND v.ownership_ended_on IS NULL
GROUP BY d.deal_number, v.vin
ORDER BY min(came.at), d.deal_number
