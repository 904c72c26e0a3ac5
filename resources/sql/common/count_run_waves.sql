SELECT wave, count(*) FROM outbox WHERE state IN (0, 4) AND run_id = ? GROUP BY wave ORDER BY wave
