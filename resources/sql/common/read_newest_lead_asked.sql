-- What the newest lead that is no duplicate asked about, and who works it while it is worked.
SELECT source_kind, rooftop_id, vehicle, facts, CASE WHEN state IN ('open', 'working', 'appointment') THEN owner END
FROM lead WHERE customer_id = ? AND duplicate_of IS NULL ORDER BY received_at DESC LIMIT 1
