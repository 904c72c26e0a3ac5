SELECT l.repair_order_id, l.line_number, l.op_code, l.description, l.pay_type, l.decision, l.decline_reason, l.amount
FROM repair_line l JOIN repair_order o ON o.id = l.repair_order_id WHERE o.source_id = ? ORDER BY l.id
