-- The newest appraisal of a vehicle that a desking offer of a day can belong to.
SELECT id FROM appraisal WHERE vehicle_id = ? AND appraised_on BETWEEN ? AND ? ORDER BY appraised_on DESC, id DESC LIMIT 1
