-- Deals that were not undone, by the day of the contract; gross is known when the DMS says front or back.
SELECT customer_id, contract_on, CASE WHEN front_gross IS NULL AND back_gross IS NULL THEN NULL ELSE COALESCE(front_gross, 0) + COALESCE(back_gross, 0) END
FROM deal WHERE rooftop_id = ? AND contract_on >= ? AND status <> 4 AND customer_id IS NOT NULL ORDER BY contract_on, id
