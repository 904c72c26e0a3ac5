SELECT count(*) FROM vehicle
