SELECT count(*) FROM customer WHERE merged_into IS NULL
