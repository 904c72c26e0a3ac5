SELECT line_number, op_code, description, pay_type, decision, decline_reason, amount FROM repair_line WHERE repair_order_id = ? ORDER BY id
