-- Whether something is compared since an instant: an experiment with people in two of its arms, or people held out.
SELECT CASE WHEN EXISTS (SELECT 1 FROM step_run r JOIN enrollment e ON e.id = r.enrollment_id
        WHERE e.rooftop_id = ? AND r.kind = 'experiment' AND r.outcome = 'done' AND r.done_at >= ?
        GROUP BY e.sequence, r.step_id HAVING count(DISTINCT r.words) >= 2)
    OR EXISTS (SELECT 1 FROM held_out WHERE rooftop_id = ? AND at >= ?) THEN 1 ELSE 0 END
