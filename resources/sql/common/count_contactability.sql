-- People by how they can be reached: known, set aside, and left. Channel 0 is text, 2 is e-mail.
SELECT count(*), count(*) FILTER (WHERE has_mobile = 1), count(*) FILTER (WHERE is_mobile_dead = 1), count(*) FILTER (WHERE has_email = 1),
    count(*) FILTER (WHERE is_email_dead = 1), count(*) FILTER (WHERE has_mobile > is_mobile_dead AND has_email > is_email_dead),
    count(*) FILTER (WHERE has_mobile = is_mobile_dead AND has_email = is_email_dead)
FROM (
    SELECT CASE WHEN c.mobile_phone IS NULL THEN 0 ELSE 1 END AS has_mobile, CASE WHEN c.email IS NULL THEN 0 ELSE 1 END AS has_email,
        CASE WHEN EXISTS (SELECT 1 FROM dead_address d WHERE d.address = c.mobile_phone AND d.channel = 0 AND d.customer_id IN (0, c.id)
            AND d.revived_at IS NULL) AND NOT EXISTS (SELECT 1 FROM typed_address t WHERE t.customer_id = c.id AND t.replaces = c.mobile_phone)
            THEN 1 ELSE 0 END AS is_mobile_dead,
        CASE WHEN EXISTS (SELECT 1 FROM dead_address d WHERE d.address = c.email AND d.channel = 2 AND d.customer_id IN (0, c.id)
            AND d.revived_at IS NULL) AND NOT EXISTS (SELECT 1 FROM typed_address t WHERE t.customer_id = c.id AND t.replaces = c.email)
            THEN 1 ELSE 0 END AS is_email_dead
    FROM customer c WHERE c.rooftop_id = ? AND c.merged_into IS NULL) people
