SELECT max(loaded_at) FROM dnc_area WHERE list = 'national'
