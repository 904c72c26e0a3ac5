-- Everybody in a sequence, or in one campaign through it (subject), stays where they are until somebody lets them go on.
UPDATE enrollment SET paused_until = ?, look_at = ? WHERE sequence = ? AND ended_at IS NULL AND (? = '' OR subject = ?)
