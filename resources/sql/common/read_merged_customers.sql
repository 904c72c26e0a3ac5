SELECT id, merged_into FROM customer WHERE merged_into IS NOT NULL
