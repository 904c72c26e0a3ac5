SELECT customer_id FROM campaign_person WHERE campaign_id = ? ORDER BY customer_id
