UPDATE rooftop SET name = ?, zone = ?, tax_rule = ? WHERE id = ?
