-- A point the other name has already keeps its day.
UPDATE onboarding SET person = ? WHERE rooftop_id = ? AND person = ?
    AND point NOT IN (SELECT o.point FROM onboarding o WHERE o.rooftop_id = ? AND o.person = ?)
