UPDATE customer SET merged_into = ? WHERE id = ?
