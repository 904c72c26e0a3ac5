SELECT count(*) FROM suppression
