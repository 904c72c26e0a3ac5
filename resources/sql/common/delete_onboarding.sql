DELETE FROM onboarding WHERE rooftop_id = ? AND person = ?
