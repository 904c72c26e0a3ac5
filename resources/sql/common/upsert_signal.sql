INSERT INTO signal (id, rooftop_id, source_id, number, kind, customer_id, vin, seen_on, received_at, place, words, price, link)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (source_id, number) DO UPDATE SET kind = excluded.kind, customer_id = COALESCE(excluded.customer_id, signal.customer_id),
    vin = COALESCE(excluded.vin, signal.vin), seen_on = excluded.seen_on, place = COALESCE(excluded.place, signal.place),
    words = COALESCE(excluded.words, signal.words), price = COALESCE(excluded.price, signal.price), link = COALESCE(excluded.link, signal.link)
