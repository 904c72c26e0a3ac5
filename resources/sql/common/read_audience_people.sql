-- What an audience may ask of every person, in order of their id. A number or address that is set aside for everybody does not count.
SELECT id, state, zip, language,
    CASE WHEN mobile_phone IS NULL OR mobile_phone IN (SELECT d.address FROM dead_address d WHERE d.channel = 0 AND d.revived_at IS NULL AND d.customer_id = 0
        AND NOT EXISTS (SELECT 1 FROM typed_address t WHERE t.replaces = d.address)) THEN 0 ELSE 1 END,
    CASE WHEN email IS NULL OR email IN (SELECT d.address FROM dead_address d WHERE d.channel = 2 AND d.revived_at IS NULL AND d.customer_id = 0
        AND NOT EXISTS (SELECT 1 FROM typed_address t WHERE t.replaces = d.address)) THEN 0 ELSE 1 END,
    do_not_call, do_not_text, do_not_email
FROM customer WHERE merged_into IS NULL ORDER BY id
