SELECT max(day) FROM (
    SELECT max(coalesce(delivered_on, contract_on)) AS day FROM deal WHERE customer_id = ? AND status NOT IN (1, 4)
    UNION ALL SELECT max(coalesce(closed_on, opened_on)) AS day FROM repair_order WHERE customer_id = ? AND coalesce(customer_total, 0) > 0) AS days
