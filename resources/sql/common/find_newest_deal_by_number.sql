SELECT id FROM deal WHERE deal_number = ? AND status <> 4 ORDER BY contract_on DESC NULLS LAST, id DESC LIMIT 1
