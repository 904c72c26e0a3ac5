SELECT loaded_at, numbers, file_name, file_hash FROM dnc_area WHERE list = ? AND area_code = ?
