UPDATE outreach_run SET released_wave = ? WHERE id = ? AND released_wave < ?
