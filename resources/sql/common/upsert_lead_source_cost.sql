INSERT INTO lead_source_cost (rooftop_id, source_kind, month, cost) VALUES (?, ?, ?, ?)
ON CONFLICT (rooftop_id, source_kind, month) DO UPDATE SET cost = excluded.cost
