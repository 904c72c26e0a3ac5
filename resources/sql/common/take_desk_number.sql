INSERT INTO desk_number (only_row, last) VALUES (1, 0)
ON CONFLICT (only_row) DO UPDATE SET last = (desk_number.last + 1) % 1024
RETURNING last
