-- Repair orders still open on a day: the vehicle, when it was promised, what the customer pays, and the advisor.
SELECT r.vehicle_id, r.ro_number, r.opened_on, r.promised_on, r.customer_total, r.advisor
FROM repair_order r
WHERE r.vehicle_id IS NOT NULL AND r.closed_on IS NULL AND r.opened_on <= ?
ORDER BY r.vehicle_id
