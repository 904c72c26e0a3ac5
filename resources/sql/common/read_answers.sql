-- What people answered, newest first: everything nobody has handled, and what came since an instant; with who they are, what they drive,
-- and what was decided about the conversation.
SELECT i.id, i.account_id, i.channel, i.from_address, i.text, i.received_at, i.customer_id, i.intent, i.handled_at,
    c.first_name, c.last_name, c.company, c.assigned_rep, v.id, v.year, v.make, v.model, k.owner, k.snoozed_until, k.snoozed_at
FROM inbound i
LEFT JOIN customer c ON c.id = i.customer_id
LEFT JOIN vehicle v ON v.id = (SELECT max(o.id) FROM vehicle o WHERE o.owner_id = i.customer_id AND o.ownership_ended_on IS NULL)
LEFT JOIN conversation k ON k.rooftop_id = i.rooftop_id AND k.customer_id = COALESCE(i.customer_id, 0)
    AND k.address = CASE WHEN i.customer_id IS NULL THEN i.from_address ELSE '' END
WHERE i.rooftop_id = ? AND i.is_automatic = 0 AND (i.handled_at IS NULL OR i.received_at >= ?)
ORDER BY i.received_at DESC, i.id DESC LIMIT ?
