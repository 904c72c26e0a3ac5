INSERT INTO rooftop (id, name, zone, tax_rule, created_at) VALUES (?, ?, ?, ?, ?)
