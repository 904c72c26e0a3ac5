-- What people answered, newest first: everything nobody has handled, and what came since an instant; with who they are, what they drive,
-- what was decided about the conversation, the repair order that is open on the vehicle, and who has their newest lead.
SELECT i.id, i.account_id, i.channel, i.from_address, i.text, i.received_at, i.customer_id, i.intent, i.handled_at,
    c.first_name, c.last_name, c.company, c.assigned_rep, v.id, v.year, v.make, v.model, k.owner, k.snoozed_until, k.snoozed_at,
    (SELECT max(r.ro_number) FROM repair_order r WHERE r.vehicle_id = v.id AND r.closed_on IS NULL),
    (SELECT l.owner FROM lead l WHERE l.customer_id = i.customer_id AND l.duplicate_of IS NULL ORDER BY l.received_at DESC LIMIT 1)
FROM inbound i
LEFT JOIN customer c ON c.id = i.customer_id
LEFT JOIN vehicle v ON v.id = (SELECT max(o.id) FROM vehicle o WHERE o.owner_id = i.customer_id AND o.ownership_ended_on IS NULL)
LEFT JOIN conversation k ON k.rooftop_id = i.rooftop_id AND k.customer_id = COALESCE(i.customer_id, 0)
    AND k.address = CASE WHEN i.customer_id IS NULL THEN i.from_address ELSE '' END
WHERE i.rooftop_id = ? AND i.is_automatic = 0 AND (i.handled_at IS NULL OR i.received_at >= ?)
ORDER BY i.received_at DESC, i.id DESC LIMIT ?
