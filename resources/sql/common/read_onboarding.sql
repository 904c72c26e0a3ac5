SELECT person, point, done_on FROM onboarding WHERE rooftop_id = ? ORDER BY person, done_on, point
