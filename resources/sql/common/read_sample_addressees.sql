-- Owners who can be written to, with their newest vehicle and its newest value: whom the sample's outreach is about.
SELECT c.id, c.first_name, c.last_name, c.mobile_phone, c.email, v.id, v.year, v.make, v.model,
    (SELECT max(x.amount) FROM valuation x WHERE x.vehicle_id = v.id AND x.valued_on = (SELECT max(y.valued_on) FROM valuation y WHERE y.vehicle_id = v.id))
FROM customer c
JOIN vehicle v ON v.id = (SELECT max(o.id) FROM vehicle o WHERE o.owner_id = c.id AND o.ownership_ended_on IS NULL)
WHERE c.rooftop_id = ? AND c.merged_into IS NULL AND c.first_name IS NOT NULL AND (c.mobile_phone IS NOT NULL OR c.email IS NOT NULL)
ORDER BY c.id LIMIT ?
