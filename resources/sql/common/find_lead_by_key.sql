-- The oldest lead with this key since an instant; a duplicate of a duplicate is one of the first.
SELECT lead.id, lead.duplicate_of FROM lead_key JOIN lead ON lead.id = lead_key.lead_id
WHERE lead_key.key = ? AND lead_key.received_at >= ? AND lead.rooftop_id = ? ORDER BY lead_key.received_at, lead.id LIMIT 1
