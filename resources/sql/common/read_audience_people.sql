-- What an audience may ask of every person, in order of their id.
SELECT id, state, zip, language, CASE WHEN mobile_phone IS NULL THEN 0 ELSE 1 END, CASE WHEN email IS NULL THEN 0 ELSE 1 END,
    do_not_call, do_not_text, do_not_email
FROM customer WHERE merged_into IS NULL ORDER BY id
