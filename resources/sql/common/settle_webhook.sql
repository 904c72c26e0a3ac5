UPDATE webhook_event SET state = ?, problem = ? WHERE id = ? AND state = 0
