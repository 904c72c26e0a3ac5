-- Who bought or leased here between two days (the second not included), in order of customer and day; unwound deals (status 4) are none.
SELECT customer_id, contract_on FROM deal WHERE customer_id IS NOT NULL AND contract_on >= ? AND contract_on < ? AND status <> 4
ORDER BY customer_id, contract_on
