-- Which sequence and campaign each way through a sequence belongs to, of those who bought or made an appointment since a day.
SELECT e.id, e.sequence, e.subject FROM enrollment e
WHERE e.customer_id IN (SELECT customer_id FROM deal WHERE rooftop_id = ? AND contract_on >= ? AND status <> 4 AND customer_id IS NOT NULL
    UNION SELECT customer_id FROM appointment WHERE rooftop_id = ? AND made_at >= ? AND state <> 'cancelled')
