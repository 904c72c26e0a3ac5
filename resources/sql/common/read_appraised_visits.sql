-- The latest service visit of vehicles appraised since a day, and the latest still open; each as the day it began.
SELECT r.vehicle_id, MAX(r.opened_on), MAX(CASE WHEN r.closed_on IS NULL AND r.status = 'open' THEN r.opened_on END) FROM repair_order r
WHERE r.opened_on >= ? AND r.vehicle_id IN (SELECT a.vehicle_id FROM appraisal a WHERE a.appraised_on >= ?)
GROUP BY r.vehicle_id
