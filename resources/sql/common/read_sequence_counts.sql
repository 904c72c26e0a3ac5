SELECT sequence, CAST(sum(CASE WHEN ended_at IS NULL THEN 1 ELSE 0 END) AS BIGINT), count(*),
    CAST(sum(CASE WHEN exit_detail IN ('appointmentSet', 'sold', 'replied', 'handedOver', 'answered', 'recovered') THEN 1 ELSE 0 END) AS BIGINT)
FROM enrollment GROUP BY sequence ORDER BY sequence
