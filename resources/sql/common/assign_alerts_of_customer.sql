-- What waits about a customer is somebody else's now.
UPDATE alert SET assigned_to = ?, route = ? WHERE customer_id = ? AND taken_at IS NULL
