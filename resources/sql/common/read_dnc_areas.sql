SELECT list, area_code, loaded_at, numbers, file_name, file_hash FROM dnc_area ORDER BY list, area_code
