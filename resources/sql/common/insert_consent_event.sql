INSERT INTO consent_event (id, rooftop_id, customer_id, phone, email, consent, source, person_name, wording, evidence_hash, sellers, is_bought, happened_at, recorded_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
