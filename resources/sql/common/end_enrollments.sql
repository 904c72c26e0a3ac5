UPDATE enrollment SET exit_reason = 'stopped', exit_detail = ?, ended_at = ? WHERE sequence = ? AND subject = ? AND ended_at IS NULL
