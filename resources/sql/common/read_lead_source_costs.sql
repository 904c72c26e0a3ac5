SELECT source_kind, CAST(SUM(cost) AS BIGINT) FROM lead_source_cost WHERE rooftop_id = ? AND month >= ? AND month <= ? GROUP BY source_kind
