SELECT id, vin, anonymous_key, owner_id, owned_since, ownership_ended_on FROM vehicle
