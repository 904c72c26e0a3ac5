-- A line without number and op code is known by what it says.
DELETE FROM repair_line
WHERE repair_order_id = ? AND line_number IS NOT DISTINCT FROM ? AND op_code IS NOT DISTINCT FROM ?
    AND (line_number IS NOT NULL OR op_code IS NOT NULL OR description IS NOT DISTINCT FROM ?)
