SELECT id, at, kind, channel, who, detail FROM lead_event WHERE lead_id = ? ORDER BY at, id
