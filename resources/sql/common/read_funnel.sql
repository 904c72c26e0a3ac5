-- What came of those who entered since an instant: each figure counts people, from what happened within 90 days of entering.
-- Delivery 2 and later is delivered, but for 3, which is failed.
SELECT count(*), CAST(sum(sent) AS BIGINT), CAST(sum(delivered) AS BIGINT), CAST(sum(replied) AS BIGINT), CAST(sum(booked) AS BIGINT),
    CAST(sum(shown) AS BIGINT), CAST(sum(sold) AS BIGINT), CAST(sum(opted_out) AS BIGINT)
FROM (
    SELECT e.id,
        CASE WHEN EXISTS (SELECT 1 FROM outbox o WHERE o.customer_id = e.customer_id AND o.state = 2
            AND o.step LIKE CAST(e.id AS TEXT) || ':%') THEN 1 ELSE 0 END AS sent,
        CASE WHEN EXISTS (SELECT 1 FROM outbox o WHERE o.customer_id = e.customer_id AND o.delivery >= 2 AND o.delivery <> 3
            AND o.step LIKE CAST(e.id AS TEXT) || ':%') THEN 1 ELSE 0 END AS delivered,
        CASE WHEN EXISTS (SELECT 1 FROM happening h WHERE h.customer_id = e.customer_id AND h.at >= e.entered_at
            AND h.at < e.entered_at + 7776000000 AND h.kind IN ('replied', 'clicked', 'clickedBooking', 'answered', 'callbackPromised'))
            THEN 1 ELSE 0 END AS replied,
        CASE WHEN EXISTS (SELECT 1 FROM happening h WHERE h.customer_id = e.customer_id AND h.at >= e.entered_at
            AND h.at < e.entered_at + 7776000000 AND h.kind = 'appointmentSet') THEN 1 ELSE 0 END AS booked,
        CASE WHEN EXISTS (SELECT 1 FROM happening h WHERE h.customer_id = e.customer_id AND h.at >= e.entered_at
            AND h.at < e.entered_at + 7776000000 AND h.kind = 'appointmentShown') THEN 1 ELSE 0 END AS shown,
        CASE WHEN EXISTS (SELECT 1 FROM happening h WHERE h.customer_id = e.customer_id AND h.at >= e.entered_at
            AND h.at < e.entered_at + 7776000000 AND h.kind = 'sold') THEN 1 ELSE 0 END AS sold,
        CASE WHEN EXISTS (SELECT 1 FROM happening h WHERE h.customer_id = e.customer_id AND h.at >= e.entered_at
            AND h.at < e.entered_at + 7776000000 AND h.kind = 'optedOut') THEN 1 ELSE 0 END AS opted_out
    FROM enrollment e WHERE e.sequence = ? AND e.entered_at >= ? AND (? = '' OR e.subject = ?)) entered
