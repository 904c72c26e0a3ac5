-- What each vehicle's owner declined at the service desk and never had done since: cents, by vehicle.
SELECT r.vehicle_id, CAST(sum(l.amount) AS BIGINT)
FROM repair_line l JOIN repair_order r ON r.id = l.repair_order_id
WHERE l.decision = 2 AND l.amount > 0 AND r.vehicle_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM repair_order n JOIN repair_line s ON s.repair_order_id = n.id
                  WHERE n.vehicle_id = r.vehicle_id AND n.opened_on > r.opened_on AND s.decision = 1 AND s.op_code = l.op_code)
GROUP BY r.vehicle_id ORDER BY r.vehicle_id
