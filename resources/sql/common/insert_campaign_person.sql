INSERT INTO campaign_person (campaign_id, customer_id, enrollment_id, wave, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
