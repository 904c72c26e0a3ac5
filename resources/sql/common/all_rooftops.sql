SELECT id, name, zone, tax_rule, created_at FROM rooftop ORDER BY id
