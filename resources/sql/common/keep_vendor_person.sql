INSERT INTO vendor_person (rooftop_id, preset, customer_id, number) VALUES (?, ?, ?, ?)
ON CONFLICT (rooftop_id, preset, customer_id) DO UPDATE SET number = excluded.number
