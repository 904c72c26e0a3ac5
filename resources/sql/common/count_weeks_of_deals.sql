-- Weeks with a deal, counted back from a day that is not among them, since another.
SELECT count(DISTINCT (CAST(? AS BIGINT) - 1 - contract_on) / 7) FROM deal WHERE rooftop_id = ? AND contract_on >= ? AND contract_on < ?
